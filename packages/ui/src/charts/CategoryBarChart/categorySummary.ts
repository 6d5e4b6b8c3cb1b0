import { inSentence } from '../../format/inSentence.js'
import { isolate } from '../../format/isolate.js'
import type { ChartModel } from '../../frame/model/ChartModel.js'
import { summarize } from '../../frame/model/summarize.js'
import type { RowVoice } from '../BarChart/rowWords.js'
import type { Category } from './CategorySeries.js'

/** `8,413 in total. Highest: 5,120, India (Marketing). Largest share: Marketing with 61%.` and what is missing. */
export function categorySummary(
  model: ChartModel,
  categories: readonly Category[],
  { messages, words, formatters }: RowVoice,
): string {
  const { total, before, highest, largest, missing } = summarize(model)
  if (highest === null) return messages.emptyTitle
  const print = inSentence(formatters)
  const value = (y: number): string => print.value(y, model.format)
  const said: string[] = []
  if (total !== null) said.push(words.totalOf(value(total)))
  if (total !== null && before !== null && before > 0) {
    const change = total / before - 1
    const direction = change === 0 ? 'same' : change > 0 ? 'up' : 'down'
    said.push(messages.summaryChange({ change: print.change(change), direction }))
  }
  const peak = { value: value(highest.y), when: isolate(categories[highest.at]?.label ?? '') }
  said.push(
    model.series.length === 1
      ? messages.summaryPeakAlone(peak)
      : messages.summaryPeak({ ...peak, label: isolate(highest.series.label) }),
  )
  if (largest !== null) {
    const label = isolate(largest.series.label)
    said.push(messages.summaryLargest({ label, share: print.percent(largest.share) }))
  }
  if (missing > 0) said.push(messages.summaryMissing(missing, print.value(missing, { kind: 'count' })))
  return said.join(' ')
}
