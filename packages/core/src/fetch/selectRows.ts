import { type Cells, cellsOf, sameCells } from '../plan/coverage.js'
import type { PointsRequest } from '../plan/request.js'
import type { PointTable } from '../table/pointTable.js'
import { type Answer, idColumn } from './answer.js'
import type { Selection } from './mergeTables.js'

/** A part of an answer that a question uses. */
export interface Part {
  readonly answer: Answer
  readonly cells: Cells
}

/** Whether a question uses all that a request asked for. */
export function isWhole(cells: Cells, request: PointsRequest): boolean {
  return sameCells(cells, cellsOf(request))
}

/**
 * The rows of parts of answers, such that rows of one bucket come in the order their ids were asked in: the order of
 * rows then does not depend on how the question was cut, or on what was held already.
 */
export function selectRows(
  parts: readonly Part[],
  ids: readonly (string | undefined)[],
): readonly Selection[] {
  const ranks = new Map(ids.map((id, rank) => [id, rank]))
  const selections = parts.map((part): Selection => {
    const { table } = part.answer
    return { table, rows: isWhole(part.cells, part.answer.request) ? undefined : rowsIn(part) }
  })
  if (ids[0] === undefined || selections.every((one) => inIdOrder(one, ranks, selections.length))) {
    return selections
  }
  return byRank(selections, ranks)
}

/** The rows of a table whose moment and id satisfy a test, ascending. */
export function filterRows(
  table: PointTable,
  keep: (start: number, end: number, id: string | undefined) => boolean,
): Uint32Array {
  const ids = idColumn(table)
  const { codes, starts, ends } = table.buckets
  const rows = new Uint32Array(table.length)
  let count = 0
  for (let i = 0; i < table.length; i++) {
    const code = codes[i] ?? 0
    if (keep(starts[code] ?? 0, ends[code] ?? 0, ids?.values[ids.codes[i] ?? 0])) rows[count++] = i
  }
  return rows.slice(0, count)
}

function rowsIn({ answer, cells }: Part): Uint32Array {
  const withIds = !cells.has(undefined)
  const from = answer.request.start
  return filterRows(answer.table, (start, _, id) => {
    // A bucket cut by the window's start belongs to the window from there on.
    const moment = Math.max(start, from)
    const ranges = cells.get(withIds ? id : undefined)
    return ranges?.some((range) => moment >= range.start && moment < range.end) === true
  })
}

type Ranks = ReadonlyMap<string | undefined, number>

function rankOf({ table }: Selection, ranks: Ranks) {
  const ids = idColumn(table)
  const byCode = ids?.values.map((id) => ranks.get(id) ?? ranks.size) ?? []
  return (row: number) => byCode[ids?.codes[row] ?? 0] ?? 0
}

/** Whether a single selection's rows are in order already: by start, then by id. */
function inIdOrder(selection: Selection, ranks: Ranks, count: number): boolean {
  if (count > 1 || selection.rows !== undefined) return count === 0
  const rank = rankOf(selection, ranks)
  const { codes, starts } = selection.table.buckets
  for (let i = 1; i < selection.table.length; i++) {
    const sameStart = starts[codes[i] ?? 0] === starts[codes[i - 1] ?? 0]
    if (sameStart && rank(i) < rank(i - 1)) return false
  }
  return true
}

function byRank(selections: readonly Selection[], ranks: Ranks): readonly Selection[] {
  const byId = new Map<number, Selection[]>()
  for (const selection of selections) {
    const rank = rankOf(selection, ranks)
    const groups = new Map<number, number[]>()
    const count = selection.rows?.length ?? selection.table.length
    for (let i = 0; i < count; i++) {
      const row = selection.rows?.[i] ?? i
      const group = groups.get(rank(row)) ?? []
      groups.set(rank(row), group)
      group.push(row)
    }
    for (const [place, rows] of groups) {
      const list = byId.get(place) ?? []
      byId.set(place, list)
      list.push({ table: selection.table, rows: Uint32Array.from(rows) })
    }
  }
  return [...byId].sort(([a], [b]) => a - b).flatMap(([, list]) => list)
}
