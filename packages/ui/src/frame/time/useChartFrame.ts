'use client'
import { useEffect, useMemo, useState } from 'react'
import { useStable } from '../../controls/useStable.js'
import { createFormatters } from '../../format/createFormatters.js'
import { useWa } from '../../theme/useWa.js'
import { type Hidden, useHidden } from '../legend/useHidden.js'
import { type FrameState, useFrame } from '../useFrame.js'
import type { ChartProps } from './ChartProps.js'
import { bisectLeft } from './model/bisect.js'
import { buildModel } from './model/buildModel.js'
import type { ChartModel } from './model/ChartModel.js'
import { selectModel } from './model/selectModel.js'
import { type BucketPlace, isSameBucket } from './plot/BucketPlace.js'
import { type BrushStore, createBrushStore } from './plot/brushStore.js'
import type { TimeWindow } from './zoom/TimeWindow.js'

/** What the frame of a chart over time knows before anything is drawn. */
export interface ChartFrameState extends FrameState<BucketPlace> {
  /** Everything that was passed. */
  readonly model: ChartModel
  /** What is shown of it. */
  readonly shown: ChartModel
  readonly hidden: Hidden
  readonly brush: BrushStore
  /** The part of the time axis that is shown; `null` for all of it. */
  readonly window: TimeWindow | null
  readonly setWindow: (window: TimeWindow | null) => void
  readonly zoomOpen: boolean
  readonly setZoomOpen: (open: boolean) => void
}

const COUNT = { kind: 'count' } as const

/** The state of a frame over time: beside what every frame knows, its model and what of it is shown. */
export function useChartFrame(props: ChartProps, additiveByDefault = false): ChartFrameState {
  const wa = useWa()
  const { series, previous, granularity = 'DAY', partialFrom } = props
  const { colorsOf } = wa
  const nameBefore = wa.messages.previousSuffix
  const format = useStable(props.format ?? COUNT)
  const timeZone = useStable(props.timeZone)
  const additive = props.additive ?? additiveByDefault
  const partial = partialFrom === undefined ? undefined : Number(partialFrom)
  const model = useMemo(
    () =>
      buildModel(series, {
        format,
        granularity,
        timeZone,
        pageZone: wa.timeZone,
        additive,
        partialFrom: partial,
        previous,
        nameBefore,
        colorsOf,
      }),
    [series, format, granularity, timeZone, wa.timeZone, additive, partial, previous, nameBefore, colorsOf],
  )
  // Places on the time axis are read in its zone, which is UTC for dates.
  const formatters = useMemo(() => createFormatters(wa.locale, model.timeZone), [wa.locale, model.timeZone])
  const hidden = useHidden(model)
  const [wanted, setWindow] = useState<TimeWindow | null>(null)
  const window = wanted !== null && overlaps(wanted, model) ? wanted : null
  const shown = useMemo(
    () => selectModel(model, hidden.keys, window ?? undefined),
    [model, hidden.keys, window],
  )
  const frame = useFrame(props, formatters, isSameBucket)
  const { active } = frame
  const [brush] = useState(createBrushStore)
  const span = `${shown.xs[0]} ${shown.xs.length}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pointed at is gone once `span` is another
  useEffect(() => active.set(null), [active, span])
  const [zoomOpen, setZoomOpen] = useState(false)
  const zoom = { window, setWindow, zoomOpen: zoomOpen || window !== null, setZoomOpen }
  return { ...frame, model, shown, hidden, brush, ...zoom }
}

/** Whether a window still shows something after the data has changed. */
function overlaps({ from, to }: TimeWindow, { xs }: ChartModel): boolean {
  return bisectLeft(xs, from) < bisectLeft(xs, to)
}
