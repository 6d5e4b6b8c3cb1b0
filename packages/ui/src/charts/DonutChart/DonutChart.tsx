'use client'
import { type ReactNode, useMemo } from 'react'
import { useStable } from '../../controls/useStable.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemActionProps } from '../../frame/ChartItem.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { openIn } from '../../frame/items/openIn.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { Legend } from '../../frame/legend/Legend.js'
import { useHidden } from '../../frame/legend/useHidden.js'
import { RingMarks } from '../../marks/RingMarks.js'
import { WaScope } from '../../theme/WaScope.js'
import { type DonutPart, type DonutSlice, donutParts } from './donutParts.js'
import { donutSummary, donutTable } from './donutWords.js'
import { useDonutChart } from './useDonutChart.js'

export interface DonutChartProps extends ItemChartProps, ItemActionProps<DonutPart> {
  /** The parts. Keep the reference stable while the data is the same. */
  readonly slices: readonly DonutSlice[]
  /** What the figures mean: something that adds up. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /** How many slices are drawn; the small ones beyond become "other". @default 6 */
  readonly most?: number | undefined
}

const COUNT = { kind: 'count' } as const

/** Parts of one whole, few and large enough to be told apart, with the whole in the middle. */
export function DonutChart(props: DonutChartProps): ReactNode {
  return (
    <WaScope name="DonutChart">
      <FramedDonut {...props} />
    </WaScope>
  )
}

function FramedDonut(props: DonutChartProps): ReactNode {
  const { slices, most = 6, onItemAction } = props
  const frame = useItemFrame(props)
  const format = useStable(props.format ?? COUNT)
  const { colorsOf } = frame
  const hues = useMemo(() => colorsOf(slices.map(({ key }) => key)), [slices, colorsOf])
  const series = useMemo(
    () => slices.map(({ key, label }) => ({ key, label, hue: hues.get(key) ?? 0, repeat: 0 })),
    [slices, hues],
  )
  const hidden = useHidden({ series })
  const shown = useMemo(() => slices.filter(({ key }) => !hidden.keys.has(key)), [slices, hidden.keys])
  const whole = useMemo(() => donutParts(shown, Math.max(2, most)), [shown, most])
  const { plot, slices: marks, middle } = useDonutChart(whole, hues, format, frame)
  return (
    <Frame
      chart={props}
      frame={frame}
      present={slices.some(({ value }) => value !== null)}
      summary={donutSummary(whole, format, frame)}
      table={donutTable(shown, whole, format, frame)}
      items={useItems(plot, frame)}
      skeleton="ring"
      help={[
        ['← → ↑ ↓', frame.words.helpParts],
        ['Home, End', frame.messages.helpEnds],
      ]}
      legend={<Legend model={{ series, previous: [] }} hidden={hidden} shape="block" />}
      series={series.filter(({ key }) => !hidden.keys.has(key))}
      onOpen={openIn(whole.parts, onItemAction)}
    >
      <RingMarks slices={marks} middle={middle} />
    </Frame>
  )
}
