import { serviceAllowance } from '../datasets/pricing.js'
import type { MetricColumn, PointTable } from '../table/pointTable.js'
import { withColumns } from '../table/withColumns.js'
import type { Measure } from '../transform/measure.js'

/** What decides whether a measure follows a pace. */
export interface PaceSource {
  readonly table: PointTable
  readonly query: { readonly filters?: Readonly<Record<string, unknown>> }
}

/** A table's part that follows a pace, and the rest. */
export interface Paced {
  readonly table: PointTable
  /** The same columns with the figures that were taken out; `undefined` where nothing was. */
  readonly rest: PointTable | undefined
  /** Whether nothing is left, or nobody can tell what is. */
  readonly none: boolean
}

/**
 * Takes out of a measure what no pace foretells: each phone number's service messages are free up to an allowance a month
 * and charged beyond it, so that their cost (and the number of those that are free, or charged) bends where it is used up.
 *
 * @param month a date of the month, `YYYY-MM-DD`
 */
export function byPace({ table, query }: PaceSource, metric: string | Measure, month: string): Paced {
  const all = { table, rest: undefined, none: false }
  const column = columnOf(table, metric)
  const { pricingTypes, pricingCategories } = query.filters ?? {}
  const bends = column?.unit === 'money' || Array.isArray(pricingTypes)
  if (table.dataset !== 'pricing' || column === undefined || !bends || month < serviceAllowance.from)
    return all
  const categories = table.dimensions.get('pricingCategory')
  if (categories === undefined) {
    const asked: readonly unknown[] = Array.isArray(pricingCategories) ? pricingCategories : [undefined]
    return { ...all, none: asked.some((category) => category === undefined || isService(category)) }
  }
  const service = Uint8Array.from(categories.codes, (code) => (isService(categories.values[code]) ? 1 : 0))
  if (!service.includes(1)) return all
  const keep = (part: number): PointTable => {
    const kept: MetricColumn = {
      ...column,
      values: column.values.map((value, i) => (service[i] === part ? value : 0)),
      valid: column.valid.map((valid, i) => (service[i] === part ? valid : 1)),
    }
    return withColumns(table, { metrics: [kept] })
  }
  return { table: keep(0), rest: keep(1), none: !service.includes(0) }
}

function isService(category: unknown): boolean {
  return serviceAllowance.categories.some((each) => each === category)
}

function columnOf(table: PointTable, metric: string | Measure): MetricColumn | undefined {
  if (typeof metric === 'string') return table.metrics.get(metric)
  return metric.op === 'sum' || metric.op === 'combine' ? table.metrics.get(metric.metric) : undefined
}
