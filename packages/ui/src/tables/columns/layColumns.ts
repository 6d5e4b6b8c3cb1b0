import type { GridColumn } from '../model/GridColumn.js'
import type { ColumnState } from './ColumnState.js'

export interface ShownColumn {
  readonly column: GridColumn
  /** In pixels at a letter size of 12. */
  readonly width: number
  /** Where it sticks, from the start; `undefined`: it scrolls, as all do on a server. */
  readonly stick: number | undefined
}

/** A column, shown or not, and what was done to it. */
export interface KnownColumn {
  readonly column: GridColumn
  readonly visible: boolean
  readonly pinned: boolean
}

export interface LaidColumns {
  /** Those shown, in order: the first, pinned ones, and the rest. */
  readonly shown: readonly ShownColumn[]
  /** All of them in order. */
  readonly all: readonly KnownColumn[]
}

const NARROWEST = 56
const WIDEST = 1200

/**
 * Columns as a reader arranged them. The first column names the rows: it is always there, and pinned. Keys of columns
 * that are gone are passed over; widths keep within what can be read and dragged.
 *
 * @param widthOf what a column takes when nobody has dragged it
 * @param sticks whether pinned columns stay in view: not on a server, which knows no positions
 */
export function layColumns(
  columns: readonly GridColumn[],
  { order = [], hidden = [], pinned = [], widths = {} }: ColumnState,
  widthOf: (column: GridColumn) => number,
  sticks: boolean,
): LaidColumns {
  const byKey = new Map(columns.map((column) => [column.key, column]))
  const first = columns[0]?.key
  const known = (keys: readonly (string | undefined)[]) =>
    [...new Set(keys)].flatMap((key) => byKey.get(key ?? '') ?? [])
  const ordered = known([...order, ...columns.map(({ key }) => key)])
  const kept = new Set(known([first, ...pinned]))
  const away = new Set(known(hidden).filter(({ key }) => key !== first))
  let edge = 0
  const shown = [...kept, ...ordered.filter((column) => !kept.has(column))]
    .filter((column) => !away.has(column))
    .map((column): ShownColumn => {
      const own = Object.hasOwn(widths, column.key) ? widths[column.key] : undefined
      const width = Math.min(WIDEST, Math.max(NARROWEST, own ?? widthOf(column)))
      const stick = sticks && kept.has(column) ? edge : undefined
      edge += width
      return { column, width, stick }
    })
  const all = ordered.map((column) => ({ column, visible: !away.has(column), pinned: kept.has(column) }))
  return { shown, all }
}
