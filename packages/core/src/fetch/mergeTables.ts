import { datasetDefinition } from '../datasets/datasets.js'
import type { Codes, DimensionColumn, PointTable } from '../table/pointTable.js'
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
  const source = (i: number) => (rows === undefined ? i : (rows[i] ?? 0))
  const { codes, starts, ends } = table.buckets
  copyCodes(builder.buckets.codes, codes, (code) =>
    builder.buckets.codeOf(starts[code] ?? 0, ends[code] ?? 0),
  )
  for (const column of table.dimensions.values()) {
    const target = known.dimensions.has(column.name)
      ? builder.dimension(column.name, column.absent)
      : builder.unknownDimension(column.name, column.name)
    copyCodes(target.codes, column.codes, textCode(column, target))
  }
  for (const column of table.metrics.values()) {
    if (known.documented.has(column.name) && !known.metrics.has(column.name)) continue
    const target = known.metrics.has(column.name)
      ? builder.metrics.get(column.name)
      : builder.unknownMetric(column.name, column.name)
    if (target === undefined) continue
    for (let i = 0; i < count; i++) {
      target.values[from + i] = column.values[source(i)] ?? 0
      target.valid[from + i] = column.valid[source(i)] ?? 0
    }
  }
  appendClicks(builder, table, rows, from)

  function copyCodes(target: Codes, codes: Codes, codeOf: (code: number) => number): void {
    const translated: number[] = []
    for (let i = 0; i < count; i++) {
      const code = codes[source(i)] ?? 0
      translated[code] ??= codeOf(code)
      target[from + i] = translated[code]
    }
  }
}

function textCode(column: DimensionColumn, target: { codeOf(text: string): number }) {
  return (code: number) => {
    const text = column.values[code]
    return text === undefined ? 0 : target.codeOf(text)
  }
}

function appendClicks(
  builder: TableBuilder,
  { clicks, length }: PointTable,
  rows: Uint32Array | undefined,
  from: number,
): void {
  if (clicks === undefined || builder.clicks === undefined) return
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
