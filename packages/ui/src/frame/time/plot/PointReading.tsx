'use client'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../../../controls/VisuallyHidden.js'
import { isolate } from '../../../format/isolate.js'
import { missingText } from '../../missing/missingText.js'
import { useRead } from '../../surface/useRead.js'
import { heldText } from '../model/heldText.js'
import { missingAt } from '../model/missingAt.js'
import type { ChartFrameState } from '../useChartFrame.js'

/** Speaks the point that is read with the keyboard; the pointer says nothing. */
export function PointReading({ frame }: { readonly frame: ChartFrameState }): ReactNode {
  const read = useRead(frame.active)
  return (
    <VisuallyHidden aria-live="polite" data-wa-reading="">
      {read !== null && read.series !== null ? readingOf(frame, read.at, read.series) : ''}
    </VisuallyHidden>
  )
}

function readingOf({ shown, messages, formatters }: ChartFrameState, at: number, index: number): string {
  const series = shown.series[index]
  if (series === undefined) return ''
  const reason = missingAt(series, at)
  const figure =
    reason === undefined ? formatters.value(series.ys[at] ?? 0, shown.format) : missingText(reason, messages)
  const held = heldText(shown, at, messages, formatters)
  const value = held === undefined ? figure : `${figure} (${held})`
  const earlier = shown.before.find(({ key }) => key === series.key)?.ys[at] ?? Number.NaN
  const against = Number.isNaN(earlier)
    ? ''
    : ` (${messages.previousPeriod}: ${formatters.value(earlier, shown.format)})`
  const date = formatters.date(shown.xs[at] ?? 0, shown.granularity, 'full')
  return messages.reading({ date, label: isolate(series.label), value: value + against })
}
