import { datasetDefinition } from '../datasets/datasets.js'
import type { Codes, MetricColumn, PointTable } from '../table/pointTable.js'
import { TableBuilder } from '../table/tableBuilder.js'

/** Some rows of a table, in the order they are taken; `undefined`: all. */
export interface Selection {
  readonly table: PointTable
  readonly rows: Uint32Array | undefined
}

type Asked = ConstructorParameters<typeof TableBuilder>[1]

/**
 * One table of the rows of several, with the columns a question asked for. Columns this version does not know are
 * kept. Rows of equal account and start stay in the order given.
 */
export function mergeTables(
  dataset: PointTable['dataset'],
  asked: Asked,
  selections: readonly Selection[],
): PointTable {
  const builder = new TableBuilder(dataset, asked)
  const columns: Columns = {
    dimensions: new Set(builder.dimensions.keys()),
    metrics: new Set(builder.metrics.keys()),
    documented: new Set(Object.keys(datasetDefinition(dataset).metrics)),
  }
  for (const selection of selections) append(builder, columns, selection)
  return builder.finish()
}

/** The columns a question has before any answer, and the metrics it could have had. */
interface Columns {
  readonly dimensions: ReadonlySet<string>
  readonly metrics: ReadonlySet<string>
  readonly documented: ReadonlySet<string>
}

function append(builder: TableBuilder, known: Columns, { table, rows }: Selection): void {
  const count = rows?.length ?? table.length
  const from = builder.length
  builder.reserve(count)
  builder.length += count
  const { codes, starts, ends } = table.buckets
  const bucketOf = (code: number) => builder.buckets.codeOf(starts[code] ?? 0, ends[code] ?? 0)
  copyCodes(builder.buckets.codes, from, codes, rows, translate(starts.length, bucketOf))
  for (const column of table.dimensions.values()) {
    const target = known.dimensions.has(column.name)
      ? builder.dimension(column.name, column.absent)
      : builder.unknownDimension(column.name, column.name)
    const codeOf = (code: number) => {
      const text = column.values[code]
      return text === undefined ? 0 : target.codeOf(text)
    }
    target.expect(column.values.length)
    copyCodes(target.codes, from, column.codes, rows, translate(column.values.length, codeOf))
  }
  for (const column of table.metrics.values()) {
    if (known.documented.has(column.name) && !known.metrics.has(column.name)) continue
    const target = known.metrics.has(column.name)
      ? builder.metrics.get(column.name)
      : builder.unknownMetric(column.name, column.name)
    if (target !== undefined) {
      copyNumbers(target, from, column, rows)
      copyReasons(target, from, column, rows)
    }
  }
  appendClicks(builder, table, rows, from)
}

type Rows = Uint32Array | undefined

/** Codes of one table as codes of another, found when first met: what no row has gets none. */
interface Translation {
  readonly known: Int32Array
  readonly find: (code: number) => number
}

function translate(size: number, find: (code: number) => number): Translation {
  return { known: new Int32Array(size).fill(-1), find }
}

/** Most of the time of putting large answers together is spent here: plain loops over arrays. */
function copyCodes(
  target: Codes,
  from: number,
  codes: Codes,
  rows: Rows,
  { known, find }: Translation,
): void {
  const count = rows?.length ?? codes.length
  for (let i = 0; i < count; i++) {
    const code = codes[rows === undefined ? i : (rows[i] ?? 0)] ?? 0
    let translated = known[code] ?? 0
    if (translated < 0) {
      translated = find(code)
      known[code] = translated
    }
    target[from + i] = translated
  }
}

type Numbers = Pick<MetricColumn, 'values' | 'valid'>

function copyNumbers(target: Numbers, from: number, { values, valid }: Numbers, rows: Rows): void {
  if (rows === undefined) {
    target.values.set(values, from)
    target.valid.set(valid, from)
    return
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    target.values[from + i] = values[row] ?? 0
    target.valid[from + i] = valid[row] ?? 0
  }
}

/** Only tables that lack something have reasons. */
function copyReasons(target: Reasoned, from: number, { reasons }: Reasons, rows: Rows): void {
  if (reasons === undefined) return
  const count = rows?.length ?? reasons.length
  for (let i = 0; i < count; i++)
    target.setReason(from + i, reasons[rows === undefined ? i : (rows[i] ?? 0)] ?? 0)
}

type Reasons = Pick<MetricColumn, 'reasons'>

interface Reasoned {
  setReason(row: number, reason: number): void
}

function appendClicks(builder: TableBuilder, { clicks, length }: PointTable, rows: Rows, from: number): void {
  if (clicks === undefined || builder.clicks === undefined) return
  copyReasons(builder.clicks, from, clicks, rows)
  const places = rows === undefined ? undefined : new Int32Array(length).fill(-1)
  rows?.forEach((row, place) => {
    if (places !== undefined) places[row] = place
  })
  for (let i = 0; i < clicks.length; i++) {
    const point = clicks.point[i] ?? 0
    const place = places === undefined ? point : (places[point] ?? -1)
    if (place < 0) continue
    const type = clicks.type.values[clicks.type.codes[i] ?? 0] ?? 'unknown'
    const content = clicks.buttonContent.values[clicks.buttonContent.codes[i] ?? 0]
    builder.clicks.add(from + place, type, content, clicks.count[i] ?? 0)
  }
}
