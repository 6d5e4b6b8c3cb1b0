import type { Measure, MeasureColumn, MetricColumn, Rollup } from '@wabalytics/hooks'
import type { Parts } from './partsOf.js'

/** A figure of a table of groups: the columns it is computed from, and how. */
export interface CompactFigure {
  readonly columns: readonly MetricColumn[]
  readonly measure: Measure
}

/** Groups' figures as metrics of a table in which each group is a point. `currency`: what money is in, where it is one. */
export function compactFigure(
  key: string,
  parts: Parts,
  measured: MeasureColumn,
  groups: Rollup,
  currency: string | undefined,
): CompactFigure {
  const paid = (column: MetricColumn): MetricColumn =>
    currency !== undefined && (column.unit === 'money' || column.unit === 'unit-cost')
      ? { ...column, currency: column.currency ?? currency }
      : column
  if (parts.kind === 'sum') {
    const column = paid({ ...parts.column, ...summed(measured), name: key, combine: sum })
    return { columns: [column], measure: { op: 'sum', metric: key } }
  }
  const named = (side: string, of: MetricColumn, rest: Pick<MetricColumn, 'values' | 'valid' | 'reasons'>) =>
    paid({ ...of, ...rest, name: `${key} ${side}`, combine: sum })
  const base = baseOf(measured)
  const known = knownGroups(measured, groups)
  const of = named('of', parts.of, { ...known, values: base.of })
  const per = named('per', parts.per, { ...known, values: base.per })
  const measure = { op: 'ratio', of: of.name, per: per.name, unit: measured.unit } as const
  if (!measured.missing.some((count) => count > 0)) return { columns: [of, per], measure }
  const valid = new Uint8Array(groups.length).fill(1)
  const reasons = measured.lacking
  const ofAll = named('of all', parts.of, { valid, reasons, values: base.ofAll })
  const perAll = named('per all', parts.per, { valid, reasons, values: base.perAll })
  return {
    columns: [of, per, ofAll, perAll],
    measure: { ...measure, whole: { of: ofAll.name, per: perAll.name } },
  }
}

const sum = { rule: 'sum' } as const

/** A group that has a number, were it of some of its points, and why it is of no more. */
function summed({
  values,
  empty,
  lacking,
}: MeasureColumn): Pick<MetricColumn, 'values' | 'valid' | 'reasons'> {
  const valid = empty.map((reason) => (reason === 0 ? 1 : 0))
  return { values, valid, reasons: empty.map((reason, group) => reason || (lacking[group] ?? 0)) }
}

/** The groups that have any point with both sides whole, and why the others have none. */
function knownGroups(
  { missing, empty }: MeasureColumn,
  { points }: Rollup,
): Pick<MetricColumn, 'valid' | 'reasons'> {
  const valid = new Uint8Array(points.length)
  for (let group = 0; group < valid.length; group++) {
    if ((missing[group] ?? 0) < (points[group] ?? 0)) valid[group] = 1
  }
  return { valid, reasons: empty.map((reason, group) => (valid[group] === 1 ? 0 : reason)) }
}

function baseOf({ base, values }: MeasureColumn): NonNullable<MeasureColumn['base']> {
  const none = new Float64Array(values.length)
  return base ?? { of: none, per: none, ofAll: none, perAll: none }
}
