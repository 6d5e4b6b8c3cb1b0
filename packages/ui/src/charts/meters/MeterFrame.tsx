'use client'
import type { ReactNode } from 'react'
import type { LocalMonth } from '../../format/localMonth.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { openIn } from '../../frame/items/openIn.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import { MeterMarks } from '../../marks/MeterMarks.js'
import type { MeterGeometry } from './meterLayout.js'

export interface MeterFrameProps<Item> {
  readonly chart: ItemChartProps
  readonly frame: ItemFrameState
  readonly geometry: MeterGeometry
  readonly present: boolean
  /** What must be known of the figures, where there are some. */
  readonly facts: readonly string[]
  readonly summary: string
  readonly table: FigureTable
  readonly month: LocalMonth
  /** What the meters are of, in their order. */
  readonly items: readonly Item[]
  readonly onOpen: ((item: Item) => void) | undefined
}

/** Meters of a month, a row each, in their frame. */
export function MeterFrame<Item>(props: MeterFrameProps<Item>): ReactNode {
  const { chart, frame, geometry, present, facts, summary, table, month, items, onOpen } = props
  const { footnotes = [], state } = chart
  const { messages, words } = frame
  const shown = present && (state === undefined || state.status === 'success')
  return (
    <Frame
      chart={{ ...chart, footnotes: shown ? [...facts.map((text) => ({ text })), ...footnotes] : footnotes }}
      frame={frame}
      present={present}
      summary={summary}
      table={table}
      items={useItems(geometry.plot, frame)}
      skeleton="rows"
      span={[month.start, month.end]}
      help={[
        ['↑ ↓', words.helpParts],
        ['Home, End', messages.helpEnds],
      ]}
      onOpen={openIn(items, onOpen)}
    >
      <MeterMarks meters={geometry.meters} />
    </Frame>
  )
}
