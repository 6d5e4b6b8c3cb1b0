import type { Footnote } from '../../frame/shell/Footnote.js'
import type { TableMessages } from '../../messages/tables/TableMessages.js'
import { keyOf } from '../pivot/compactSource.js'
import type { PivotView } from './pivotView.js'

/** Of how many points a figure is not: those that have none are no zeros, and somebody who adds up must know. */
export function partlyMissing(
  { metrics, rows, columns, cell, nameOf }: PivotView,
  words: TableMessages,
  print: (count: number) => string,
): readonly Footnote[] {
  return metrics.flatMap((metric) => {
    const { without, points, note, quiet } = cell(rows, columns, metric)
    if (without === 0 || note === undefined) return []
    const counts = words.partly({ without: print(without), points: print(points) })
    return [{ text: `${nameOf(keyOf(metric))}: ${quiet ? counts : `${note} · ${counts}`}` }]
  })
}
