import type { Formatters } from '../../../format/Formatters.js'
import { isolate } from '../../../format/isolate.js'
import type { Messages } from '../../../messages/Messages.js'
import { missingText } from '../../missing/missingText.js'
import type { ChartModel } from '../model/ChartModel.js'
import { heldText } from '../model/heldText.js'
import { missingAt } from '../model/missingAt.js'
import type { BucketPlace } from './BucketPlace.js'

/** What is spoken of a series' figure of a bucket: `Fri, Nov 1, 2024. Marketing: 10 (previous period: 8)`. */
export function bucketReading(
  model: ChartModel,
  { bucket: at, series: index }: BucketPlace,
  messages: Messages,
  formatters: Formatters,
): string {
  const series = index === null ? undefined : model.series[index]
  if (series === undefined) return ''
  const print = (y: number): string => formatters.value(y, model.format)
  const reason = missingAt(series, at)
  const figure = reason === undefined ? print(series.ys[at] ?? 0) : missingText(reason, messages)
  const held = heldText(model, at, messages, formatters)
  const earlier = model.before.find(({ key }) => key === series.key)?.ys[at] ?? Number.NaN
  const value = [
    figure,
    ...(held === undefined ? [] : [`(${held})`]),
    ...(Number.isNaN(earlier) ? [] : [`(${messages.previousPeriod}: ${print(earlier)})`]),
  ].join(' ')
  const date = formatters.date(model.xs[at] ?? 0, model.granularity, 'full')
  return messages.reading({ date, label: isolate(series.label), value })
}
