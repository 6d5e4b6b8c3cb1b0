import { datasetDefinition } from '../datasets/datasets.js'
import { countsNothing, missingCode } from './missingKinds.js'
import type { MetricColumn, PointTable } from './pointTable.js'

const kept = new WeakMap<PointTable, Map<string, MetricColumn>>()

/**
 * Clicks of one type as a metric, e.g. `clicks:url_button`. Where the point's id (its template) never shows this type,
 * there is no such button as far as can be known: the number is missing, not 0; so it is where clicks are no longer
 * kept, or never counted. `undefined`: the table has no clicks at all.
 */
export function clickColumn(table: PointTable, type: string): MetricColumn | undefined {
  const { clicks } = table
  if (clicks === undefined) return undefined
  const columns = kept.get(table) ?? new Map<string, MetricColumn>()
  kept.set(table, columns)
  let column = columns.get(type)
  if (column === undefined) {
    column = makeColumn(table, type)
    columns.set(type, column)
  }
  return column
}

/** The types of clicks a table has. */
export function clickTypes(table: PointTable): readonly string[] {
  return (table.clicks?.type.values ?? []).filter((type) => type !== undefined)
}

function makeColumn(table: PointTable, type: string): MetricColumn {
  const { length } = table
  const { values, found } = countsOf(table, type)
  const seen = seenPoints(table, type, found)
  const unseen = unseenReasons(table, type, seen)
  const valid = new Uint8Array(length)
  const reasons = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const reason = table.clicks?.reasons?.[i] ?? 0
    const counted = values[i] !== 0
    if (seen[i] === 1) {
      valid[i] = counted || reason === 0 ? 1 : 0
      reasons[i] = counted ? partOf(reason) : reason
    } else reasons[i] = unseen(i, reason)
  }
  const column = { name: `clicks:${type}`, unit: 'count', combine: { rule: 'sum' }, values, valid } as const
  return reasons.some((reason) => reason !== 0) ? { ...column, reasons } : column
}

/** What was counted was counted, whatever is said of the template now; in a bucket that is gone it is a part. */
function partOf(reason: number): number {
  if (reason === missingCode.notSent) return missingCode.expired
  return countsNothing(reason) ? 0 : reason
}

/** The clicks of a type by point, and the points that have an entry of it, were it of 0. */
function countsOf({ clicks, length }: PointTable, type: string) {
  const values = new Float64Array(length)
  const found = new Uint8Array(length)
  const wanted = clicks?.type.values.indexOf(type)
  for (let i = 0; clicks !== undefined && i < clicks.length; i++) {
    if (clicks.type.codes[i] !== wanted) continue
    const point = clicks.point[i] ?? 0
    values[point] = (values[point] ?? 0) + (clicks.count[i] ?? 0)
    found[point] = 1
  }
  return { values, found }
}

/** What holds for one point of an id holds for all: a button that was ever seen is there on days without clicks. */
function seenPoints(table: PointTable, type: string, found: Uint8Array): Uint8Array {
  const ids = idsOf(table)
  if (ids === undefined) return found
  const unitCosts = Object.entries(datasetDefinition(table.dataset).metrics).flatMap(([name, { combine }]) =>
    combine.rule === 'ratio' && combine.per === `clicks:${type}` ? [table.metrics.get(name)] : [],
  )
  const seen = new Uint8Array(ids.values.length)
  for (let i = 0; i < table.length; i++) {
    if (found[i] === 1 || unitCosts.some((column) => column?.valid[i] === 1)) seen[ids.codes[i] ?? 0] = 1
  }
  return found.map((_, i) => seen[ids.codes[i] ?? 0] ?? 0)
}

/**
 * Why a point of an id that was never seen with a type has none. That there is no such button can only be said of an id
 * that was delivered while clicks were kept and counted, and has no other type of the same button.
 */
function unseenReasons(table: PointTable, type: string, seen: Uint8Array) {
  const ids = idsOf(table)
  if (ids === undefined) return (_: number, reason: number) => reason
  const { clicks } = table
  const delivered = table.metrics.get('delivered')
  const told = new Uint8Array(ids.values.length)
  for (let i = 0; i < table.length; i++) {
    const sent = delivered === undefined || (delivered.values[i] ?? 0) > 0
    if (seen[i] === 0 && sent && (clicks?.reasons?.[i] ?? 0) === 0) told[ids.codes[i] ?? 0] = 1
  }
  const related = clicks?.type.values.map((one) => one !== type && buttonOf(one) === buttonOf(type)) ?? []
  for (let i = 0; clicks !== undefined && i < clicks.length; i++) {
    if (related[clicks.type.codes[i] ?? 0]) told[ids.codes[clicks.point[i] ?? 0] ?? 0] = 0
  }
  return (point: number, reason: number) =>
    told[ids.codes[point] ?? 0] === 1 && !countsNothing(reason) ? missingCode.noButton : reason
}

/** `unique_url_button` counts people who pressed a `url_button`. */
function buttonOf(type: string | undefined): string | undefined {
  return type?.replace(/^unique_/, '')
}

/** The dimension of the id every point of the dataset carries. */
function idsOf({ dataset, dimensions }: PointTable) {
  const [id] = Object.values(datasetDefinition(dataset).ids)
  return id === undefined ? undefined : dimensions.get(id.name)
}
