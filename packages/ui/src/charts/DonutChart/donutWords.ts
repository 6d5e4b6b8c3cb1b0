import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { figureOf, missingWords } from '../../frame/missing/missingWords.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import { type DonutPart, type DonutParts, type DonutSlice, REST } from './donutParts.js'

/** What is needed to put a ring into words. */
export interface DonutVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

const COUNT = { kind: 'count' } as const

/** A part's name: a slice's own, or how many the small ones are. */
export function partLabel({ key, of }: DonutPart, { words, formatters }: DonutVoice): string {
  const alone = of.length === 1 && of[0]?.key === key ? of[0] : undefined
  if (alone !== undefined && (key !== REST || alone.key === REST)) return alone.label
  return words.other(of.length, formatters.value(of.length, COUNT))
}

/** `80 in total. Largest share: Marketing with 87.5%.` and what is not drawn. */
export function donutSummary(whole: DonutParts, format: ValueFormat, voice: DonutVoice): string {
  const { formatters, messages, words } = voice
  const said = [words.totalOf(formatters.value(whole.total, format))]
  const single = whole.parts.filter(({ of }) => of.length === 1)
  const largest = single[0]
  if (largest !== undefined && whole.total > 0 && whole.parts.length > 1) {
    const label = isolate(partLabel(largest, voice))
    said.push(messages.summaryLargest({ label, share: formatters.percent(largest.share) }))
  }
  const print = (count: number): string => formatters.value(count, COUNT)
  if (whole.undrawn > 0) said.push(words.notDrawn(whole.undrawn, print(whole.undrawn)))
  if (whole.missing > 0) said.push(messages.summaryMissing(whole.missing, print(whole.missing)))
  return said.join(' ')
}

/** Every slice with its figure and its share of what is drawn, in the order given. */
export function donutTable(
  slices: readonly DonutSlice[],
  whole: DonutParts,
  format: ValueFormat,
  { messages, words }: DonutVoice,
): FigureTable {
  return {
    columns: [
      { key: 'name', label: words.name },
      { key: 'value', label: words.value, format },
      { key: 'share', label: words.share, format: { kind: 'ratio' } },
    ],
    rows: slices.map(({ key, label, value: given, reason }) => {
      const value = figureOf(given)
      const share = value === null || value < 0 || whole.total === 0 ? null : value / whole.total
      return { key, cells: [label, value, share], missing: [undefined, missingWords(reason, messages), '–'] }
    }),
    total: [null, whole.total, whole.total > 0 ? 1 : null],
  }
}
