import type { Formatters } from '../../format/Formatters.js'
import { sum } from '../../format/sum.js'
import { missingText } from '../../frame/missing/missingText.js'
import type { CardLine } from '../../frame/surface/Card.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import { heldText } from '../../frame/time/model/heldText.js'
import { missingAt } from '../../frame/time/model/missingAt.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { BarLayout } from './barSpans.js'

/** A row of bars by name. */
export interface RowName {
  /** Beside the bars, where it may be cut. */
  readonly label: string
  /** In the tooltip, and spoken. */
  readonly title: string
}

/** What is needed to put rows of bars into words. */
export interface RowVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

/** What one bar says: its series and figure, what it is of its row, and what it was before. */
export function barLines(
  model: ChartModel,
  at: number,
  index: number,
  layout: BarLayout,
  { formatters, messages, words }: RowVoice,
): readonly CardLine[] {
  const series = model.series[index]
  if (series === undefined) return []
  const print = (value: number): string => formatters.value(value, model.format)
  const reason = missingAt(series, at)
  const y = series.ys[at] ?? Number.NaN
  const label = model.series.length > 1 ? series.label : undefined
  const lines: CardLine[] = [
    {
      label,
      text: reason === undefined ? print(y) : missingText(reason, messages),
      missing: reason !== undefined,
    },
  ]
  const held = heldText(model, at, messages, formatters)
  if (held !== undefined) lines.push({ text: held, missing: true })
  const known = model.series.map(({ ys }) => ys[at] ?? Number.NaN).filter((one) => !Number.isNaN(one))
  const size = sum(known.map(Math.abs))
  if (layout === 'percent' && reason === undefined && size > 0) {
    lines.push({ label: words.share, text: formatters.percent(y / size) })
  }
  const before = model.previous.find(({ key }) => key === series.key)?.ys[at] ?? Number.NaN
  if (!Number.isNaN(before)) lines.push({ label: messages.previousPeriod, text: print(before) })
  if (model.additive && known.length > 1) lines.push({ label: messages.total, text: print(sum(known)) })
  return lines
}
