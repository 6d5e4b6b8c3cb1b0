import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { figureOf } from '../../frame/missing/missingWords.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import { leavesOf, type TreeGroup, type TreeParts } from './treeParts.js'

/** What is needed to put a treemap into words. */
export interface TreeVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

/** `80 in total. Largest share: India with 47.8%.` and what is not drawn. */
export function treeSummary(
  { parts, total, undrawn, missing }: TreeParts,
  format: ValueFormat,
  { formatters, messages, words }: TreeVoice,
): string {
  const print = (count: number): string => formatters.value(count, { kind: 'count' })
  const said = [words.totalOf(formatters.value(total, format))]
  const inside = parts.length === 1 ? parts[0]?.leaves : undefined
  const first = inside?.[0] ?? parts[0]
  if (first !== undefined && (parts.length > 1 || (inside !== undefined && inside.length > 1))) {
    const label = isolate('leaf' in first ? first.leaf.label : first.group.label)
    said.push(messages.summaryLargest({ label, share: formatters.percent(first.value / total) }))
  }
  if (undrawn > 0) said.push(words.notDrawn(undrawn, print(undrawn)))
  if (missing > 0) said.push(messages.summaryMissing(missing, print(missing)))
  return said.join(' ')
}

/** A row a leaf, with its group, its figure and its share of what is drawn. */
export function treeTable(
  groups: readonly TreeGroup[],
  { total }: TreeParts,
  format: ValueFormat,
  { words }: TreeVoice,
): FigureTable {
  return {
    columns: [
      { key: 'group', label: words.group },
      { key: 'name', label: words.name },
      { key: 'value', label: words.value, format },
      { key: 'share', label: words.share, format: { kind: 'ratio' } },
    ],
    rows: groups.flatMap((group) =>
      leavesOf(group).map((leaf) => {
        const value = figureOf(leaf.value)
        const share = value === null || value < 0 || total === 0 ? null : value / total
        return {
          key: JSON.stringify([group.key, leaf.key]),
          cells: [group.label, leaf.label, value, share],
          missing: [undefined, undefined, undefined, '–'],
        }
      }),
    ),
    total: [null, null, total, total > 0 ? 1 : null],
  }
}
