import type { Granularity } from '@wabalytics/hooks'
import { bucketEnd } from '../../../format/bucketEnd.js'
import type { Formatters } from '../../../format/Formatters.js'
import { isolate } from '../../../format/isolate.js'
import { partText } from '../../../format/partText.js'
import type { Messages } from '../../../messages/Messages.js'
import type { ChartModel } from './ChartModel.js'
import { changeSentence } from './changeSentence.js'
import type { SummaryFacts } from './summarize.js'

/** Up to this many series are named with their totals when these do not add up to a whole. */
const MOST_NAMED = 4

/** Facts in, a sentence or a few out: `8,413 in total, Nov 1 – 30, 2024. Highest: 512 on Nov 12, 2024 (Marketing).` */
export function summaryText(
  model: ChartModel,
  facts: SummaryFacts,
  messages: Messages,
  formatters: Formatters,
): string {
  const { total, totals, highest, lowest, largest, missing } = facts
  if (highest === null || lowest === null) return messages.emptyTitle
  const { format, granularity, xs } = model
  const range = formatters.dateRange(xs[0] ?? 0, xs[xs.length - 1] ?? 0, granularity)
  const value = (y: number): string => formatters.value(y, format)
  const said: string[] = []
  if (total !== null) said.push(messages.summaryTotal({ total: value(total), range }))
  else if (totals.length > 1 && totals.length <= MOST_NAMED) {
    const named = totals.map((one, at) => `${isolate(model.series[at]?.label ?? '')} ${value(one)}`)
    said.push(messages.summaryTotals({ totals: formatters.list(named), range }))
  } else said.push(messages.summaryRange({ low: value(lowest), high: value(highest.y), range }))
  for (const [at, part] of model.held.cuts) {
    const bucket = bucketName(xs[at] ?? 0, granularity, formatters)
    said.push(messages.summaryPart({ bucket, part: partText(part, formatters) }))
  }
  const change = changeSentence(facts, format, messages, formatters)
  if (change !== null) {
    said.push(change)
    if (model.held.countingFrom < xs.length) said.push(messages.periodNotOver)
  }
  if (xs.length > 1) {
    const when = formatters.date(xs[highest.at] ?? 0, granularity)
    const peak = { value: value(highest.y), when }
    const alone = model.series.length === 1
    said.push(
      alone
        ? messages.summaryPeakAlone(peak)
        : messages.summaryPeak({ ...peak, label: isolate(highest.series.label) }),
    )
  }
  if (largest !== null) {
    said.push(
      messages.summaryLargest({
        label: isolate(largest.series.label),
        share: formatters.percent(largest.share),
      }),
    )
  }
  if (missing > 0) said.push(messages.summaryMissing(missing, formatters.value(missing, { kind: 'count' })))
  return said.join(' ')
}

/** A bucket beside days of its own: a week and a quarter by all they hold, since they are called by their beginning. */
function bucketName(start: number, granularity: Granularity, formatters: Formatters): string {
  const unit = granularity === 'WEEK' ? 'DAY' : granularity === 'QUARTER' ? 'MONTH' : undefined
  if (unit === undefined) return formatters.date(start, granularity)
  return formatters.dateRange(start, bucketEnd(start, granularity, formatters.timeZone) - 1, unit)
}
