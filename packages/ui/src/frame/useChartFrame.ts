'use client'
import { useMemo, useState } from 'react'
import { createFormatters } from '../format/createFormatters.js'
import type { Formatters } from '../format/Formatters.js'
import type { Messages } from '../messages/Messages.js'
import { useWa } from '../theme/useWa.js'
import type { ChartProps } from './ChartProps.js'
import { type Hidden, useHidden } from './legend/useHidden.js'
import { buildModel } from './model/buildModel.js'
import type { ChartModel } from './model/ChartModel.js'
import { selectModel } from './model/selectModel.js'
import { type ActiveStore, createActiveStore } from './plot/activeStore.js'
import { type Box, useBox } from './plot/useBox.js'

/** What a chart's frame knows before anything is drawn. */
export interface ChartFrameState {
  /** Everything that was passed. */
  readonly model: ChartModel
  /** What is shown of it. */
  readonly shown: ChartModel
  readonly hidden: Hidden
  readonly active: ActiveStore
  readonly box: Box
  readonly boxRef: (element: HTMLElement | null) => void
  /** Height of the plot in pixels. */
  readonly height: number
  readonly view: 'chart' | 'table'
  readonly setView: (view: 'chart' | 'table') => void
  readonly formatters: Formatters
  readonly messages: Messages
}

const COUNT = { kind: 'count' } as const

/** The state of a chart's frame: its model, what of it is shown, its size and what is pointed at. */
export function useChartFrame(props: ChartProps, partsByDefault = false): ChartFrameState {
  const wa = useWa()
  const { series, comparison, granularity = 'DAY', partialFrom } = props
  const nameBefore = wa.messages.previousSuffix
  const format = useStable(props.format ?? COUNT)
  const wantedZone = props.timeZone ?? wa.timeZone
  const formatters = useMemo(
    () => (wantedZone === wa.timeZone ? wa.formatters : createFormatters(wa.locale, wantedZone)),
    [wa.formatters, wa.locale, wa.timeZone, wantedZone],
  )
  const { timeZone } = formatters
  const parts = props.parts ?? partsByDefault
  const partial = partialFrom === undefined ? undefined : Number(partialFrom)
  const model = useMemo(
    () =>
      buildModel(series, {
        format,
        granularity,
        timeZone,
        parts,
        partialFrom: partial,
        comparison,
        nameBefore,
      }),
    [series, format, granularity, timeZone, parts, partial, comparison, nameBefore],
  )
  const hidden = useHidden(model)
  const shown = useMemo(() => selectModel(model, hidden.keys), [model, hidden.keys])
  const [active] = useState(createActiveStore)
  const [box, boxRef] = useBox()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const height = props.frame?.height ?? 260
  return {
    model,
    shown,
    hidden,
    active,
    box,
    boxRef,
    height,
    view,
    setView,
    formatters,
    messages: wa.messages,
  }
}

/** The first object of those that say the same, so that an inline `format` does not rebuild the model. */
function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` is what `value` says
  return useMemo(() => value, [text])
}
