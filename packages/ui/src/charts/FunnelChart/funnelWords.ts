import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import { sum } from '../../format/sum.js'
import { missingWords } from '../../frame/missing/missingWords.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { FunnelRow } from './funnelRows.js'

/** What is needed to put a funnel into words. */
export interface FunnelVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

const COUNT = { kind: 'count' } as const

/** A row's rate with its denominator named: `61.7% of Delivered`; empty for a step that has none. */
export function rateText({ of, rate, why }: FunnelRow, { formatters, words }: FunnelVoice): string {
  if (of === null) return ''
  const whole = isolate(of.label)
  if (why === 'zero') return words.rateZero(whole)
  if (why === 'missing') return words.rateMissing(whole)
  return rate === null ? '' : words.rateOf({ rate: formatters.percent(rate), of: whole })
}

/** A row's figure, or why there is none. */
export function valueText({ value, step }: FunnelRow, { formatters, messages }: FunnelVoice): string {
  return value === null ? missingWords(step.reason, messages) : formatters.value(value, COUNT)
}

/** `Sent 1,200, Delivered 1,150 (95.8% of Sent), and Read 700 (60.9% of Delivered).` and what is remarkable. */
export function funnelSummary(rows: readonly FunnelRow[], voice: FunnelVoice): string {
  const { formatters, messages, words } = voice
  const steps = rows.map((row) => {
    const rate = row.value === null ? '' : rateText(row, voice)
    const figure = `${isolate(row.step.label)} ${valueText(row, voice)}`
    return rate === '' ? figure : `${figure} (${rate})`
  })
  const above = rows.flatMap(({ step, of, rate }) =>
    of !== null && rate !== null && rate > 1
      ? [words.above({ label: isolate(step.label), of: isolate(of.label) })]
      : [],
  )
  const missing = sum(rows.map(({ value, step }) => (value === null && step.reason !== 'future' ? 1 : 0)))
  const gaps = missing > 0 ? [messages.summaryMissing(missing, formatters.value(missing, COUNT))] : []
  return [words.steps(formatters.list(steps)), ...above, ...gaps].join(' ')
}

/** Steps, figures, rates and what they are rates of. */
export function funnelTable(rows: readonly FunnelRow[], voice: FunnelVoice): FigureTable {
  const { words } = voice
  return {
    columns: [
      { key: 'step', label: words.step },
      { key: 'value', label: words.value, format: COUNT },
      { key: 'rate', label: words.rate, format: { kind: 'ratio' } },
      { key: 'of', label: words.denominator },
    ],
    rows: rows.map((row) => ({
      key: row.step.key,
      cells: [row.step.label, row.value, row.rate, row.of?.label ?? ''],
      missing: [undefined, valueText(row, voice), row.why === null ? undefined : rateText(row, voice) || '–'],
    })),
  }
}
