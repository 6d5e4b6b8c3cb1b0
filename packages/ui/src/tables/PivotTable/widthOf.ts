import { lettersIn } from '../../format/lettersIn.js'
import type { HeadText, PivotColumn } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

/** Columns that tell how wide all of them are. */
const ASKED = 40
const LEAST = 92
/** Longer heads are cut off: where there is little room, sooner. */
const WIDEST_HEAD = { wide: 164, narrow: 104 } as const

/** Room for the largest figure of a column, which is its total, and for its head, in pixels at a letter size of 12. */
export function widthOf(
  view: PivotView,
  columns: readonly PivotColumn[],
  heads: readonly (readonly HeadText[])[],
  narrow: boolean,
): number {
  const figures = columns.slice(0, ASKED).map(({ node, metric }) => {
    const { text, note, quiet } = view.cell(view.rows, node, metric)
    return Math.max(lettersIn(text) * 7.2, quiet ? 0 : lettersIn(note ?? '') * 5.8) + 30
  })
  const names = (heads.at(-1) ?? [])
    .slice(0, ASKED)
    .map(({ text }) => Math.min(WIDEST_HEAD[narrow ? 'narrow' : 'wide'], lettersIn(text) * 6.8 + 46))
  return Math.max(LEAST, ...figures, ...names)
}
