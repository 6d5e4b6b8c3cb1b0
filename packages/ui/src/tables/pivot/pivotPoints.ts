import { clickColumn, dateAsUtc, hasHours, type PointTable } from '@wabalytics/hooks'
import type { TableResult } from '../DataTable/DataTableProps.js'

type ClickColumns = NonNullable<PointTable['clicks']>

/** What the points of a cell have in common: a text, `undefined` where the platform named none, or a stretch of time. */
export type PivotWhere = ReadonlyMap<
  string,
  string | undefined | { readonly start: number; readonly end: number }
>

/** The points behind a cell, as an answer of their own. */
export function pivotPoints<Row>(result: TableResult<Row>, where: PivotWhere): TableResult<Row> {
  const { table } = result
  const tests = [...where].map(([field, wanted]) => testOf(result, field, wanted))
  const rows: number[] = []
  for (let row = 0; row < table.length; row++) if (tests.every((test) => test(row))) rows.push(row)
  const chosen = Uint32Array.from(rows)
  const part = pick(table, chosen)
  return {
    ...result,
    table: part,
    get rows() {
      return Array.from(chosen, (row) => result.rows[row]).filter((row) => row !== undefined)
    },
  }
}

function testOf<Row>(
  result: TableResult<Row>,
  field: string,
  wanted: string | undefined | { readonly start: number; readonly end: number },
): (row: number) => boolean {
  const { table, accounts } = result
  if (typeof wanted === 'object') {
    const place = placesOf(result)
    return (row) => place(row) >= wanted.start && place(row) < wanted.end
  }
  const column = table.dimensions.get(field === 'currency' ? 'wabaId' : field)
  if (column === undefined) return () => true
  const currencies = new Map(accounts.map(({ wabaId, currency }) => [wabaId, currency]))
  const yes = column.values.map((value) => {
    const known = value ?? column.absent
    return (field === 'currency' ? currencies.get(known ?? '') : known) === wanted
  })
  return (row) => yes[column.codes[row] ?? 0] ?? false
}

/** Where points stand among a pivot's buckets: at their start, or where dates of several zones meet, at its date. */
function placesOf<Row>({ table, accounts, query, timeZone }: TableResult<Row>): (row: number) => number {
  const { codes, starts } = table.buckets
  const startOf = (row: number): number => starts[codes[row] ?? 0] ?? 0
  const account = table.dimensions.get('wabaId')
  if (timeZone !== undefined || hasHours(query.granularity) || account === undefined) return startOf
  const zones = new Map(accounts.map((one) => [one.wabaId, one.timeZone]))
  const zoneOf = account.values.map((wabaId) => zones.get(wabaId ?? '') ?? 'UTC')
  return (row) => dateAsUtc(startOf(row), zoneOf[account.codes[row] ?? 0] ?? 'UTC')
}

function pick(table: PointTable, rows: Uint32Array): PointTable {
  const take = <T extends Uint8Array | Uint16Array | Uint32Array>(codes: T): Uint32Array =>
    rows.map((row) => codes[row] ?? 0)
  const { buckets, clicks } = table
  const codes = take(buckets.codes)
  return {
    dataset: table.dataset,
    length: rows.length,
    buckets: { ...buckets, codes },
    start: Float64Array.from(codes, (code) => buckets.starts[code] ?? 0),
    end: Float64Array.from(codes, (code) => buckets.ends[code] ?? 0),
    dimensions: new Map(
      [...table.dimensions].map(([name, column]) => [name, { ...column, codes: take(column.codes) }]),
    ),
    metrics: new Map(
      [...table.metrics].map(([name, column]) => [
        name,
        {
          ...column,
          values: Float64Array.from(rows, (row) => column.values[row] ?? 0),
          valid: Uint8Array.from(rows, (row) => column.valid[row] ?? 0),
          ...reasonsOf(column, rows),
        },
      ]),
    ),
    clicks: clicks && pickClicks(table, clicks, rows),
  }
}

/**
 * The clicks of some points. A button that others of a template were seen with had no clicks at these: where the whole
 * answer knows of a 0, so do they.
 */
function pickClicks(table: PointTable, clicks: ClickColumns, rows: Uint32Array): ClickColumns {
  const placeOf = new Int32Array(table.length).fill(-1)
  for (const [place, row] of rows.entries()) placeOf[row] = place
  const kept = Array.from(clicks.point.keys()).filter((i) => (placeOf[clicks.point[i] ?? 0] ?? -1) >= 0)
  const entries = kept.map((i) => ({
    point: placeOf[clicks.point[i] ?? 0] ?? 0,
    type: clicks.type.codes[i] ?? 0,
    content: clicks.buttonContent.codes[i] ?? 0,
    count: clicks.count[i] ?? 0,
  }))
  const seen = new Set(entries.map(({ point, type }) => `${point} ${type}`))
  for (const [type, name] of clicks.type.values.entries()) {
    if (name === undefined) continue
    const valid = clickColumn(table, name)?.valid
    for (const [point, row] of rows.entries()) {
      if (valid?.[row] === 1 && !seen.has(`${point} ${type}`))
        entries.push({ point, type, content: 0, count: 0 })
    }
  }
  return {
    length: entries.length,
    point: Uint32Array.from(entries, ({ point }) => point),
    type: { ...clicks.type, codes: Uint32Array.from(entries, ({ type }) => type) },
    buttonContent: { ...clicks.buttonContent, codes: Uint32Array.from(entries, ({ content }) => content) },
    count: Float64Array.from(entries, ({ count }) => count),
    ...reasonsOf(clicks, rows),
  }
}

function reasonsOf(
  { reasons }: Pick<ClickColumns, 'reasons'>,
  rows: Uint32Array,
): Pick<ClickColumns, 'reasons'> {
  return reasons === undefined ? {} : { reasons: Uint8Array.from(rows, (row) => reasons[row] ?? 0) }
}
