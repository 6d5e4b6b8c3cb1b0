'use client'
import type { ReactNode } from 'react'
import { isolate } from '../../format/isolate.js'
import { missingAt, missingText } from '../model/missingAt.js'
import { VisuallyHidden } from '../parts/VisuallyHidden.js'
import type { ChartFrameState } from '../useChartFrame.js'
import { useStored } from './useStored.js'

/** Speaks the point that is read with the keyboard; the pointer says nothing. */
export function PointReading({ frame }: { readonly frame: ChartFrameState }): ReactNode {
  const active = useStored(frame.active)
  return (
    <VisuallyHidden aria-live="polite" data-wa-reading="">
      {active?.by === 'keyboard' && active.series !== null ? readingOf(frame, active.at, active.series) : ''}
    </VisuallyHidden>
  )
}

function readingOf({ shown, messages, formatters }: ChartFrameState, at: number, index: number): string {
  const series = shown.series[index]
  if (series === undefined) return ''
  const reason = missingAt(series, at)
  const figure =
    reason === undefined ? formatters.value(series.ys[at] ?? 0, shown.format) : missingText(reason, messages)
  const value = at >= shown.partialFrom ? `${figure} (${messages.partialBucket})` : figure
  const earlier = shown.before.find(({ key }) => key === series.key)?.ys[at] ?? Number.NaN
  const against = Number.isNaN(earlier)
    ? ''
    : ` (${messages.previousPeriod}: ${formatters.value(earlier, shown.format)})`
  const date = formatters.date(shown.xs[at] ?? 0, shown.granularity, 'full')
  return messages.reading({ date, label: isolate(series.label), value: value + against })
}
