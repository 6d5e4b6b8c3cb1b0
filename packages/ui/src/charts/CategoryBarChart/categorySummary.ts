import { isolate } from '../../format/isolate.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import { changeSentence } from '../../frame/time/model/changeSentence.js'
import { summarize } from '../../frame/time/model/summarize.js'
import type { RowVoice } from '../BarChart/rowWords.js'
import type { Category } from './CategorySeries.js'

/** `8,413 in total. Highest: 5,120, India (Marketing). Largest share: Marketing with 61%.` and what is missing. */
export function categorySummary(
  model: ChartModel,
  categories: readonly Category[],
  { messages, words, formatters }: RowVoice,
): string {
  const facts = summarize(model)
  const { total, highest, largest, missing } = facts
  if (highest === null) return messages.emptyTitle
  const value = (y: number): string => formatters.value(y, model.format)
  const said: string[] = []
  if (total !== null) said.push(words.totalOf(value(total)))
  const change = changeSentence(facts, model.format, messages, formatters)
  if (change !== null) said.push(change)
  const peak = { value: value(highest.y), when: isolate(categories[highest.at]?.label ?? '') }
  said.push(
    model.series.length === 1
      ? messages.summaryPeakAlone(peak)
      : messages.summaryPeak({ ...peak, label: isolate(highest.series.label) }),
  )
  if (largest !== null) {
    const label = isolate(largest.series.label)
    said.push(messages.summaryLargest({ label, share: formatters.percent(largest.share) }))
  }
  if (missing > 0) said.push(messages.summaryMissing(missing, formatters.value(missing, { kind: 'count' })))
  return said.join(' ')
}
