import {
  AnalyticsError,
  type AnalyticsQuery,
  type AnalyticsResult,
  type Codes,
  type DimensionColumn,
  type MetricColumn,
  type PointTable,
  rowsOf,
} from '@wabalytics/core'
import type {
  DehydratedDimension,
  DehydratedMetric,
  DehydratedResult,
  DehydratedTable,
} from './DehydratedResult.js'

/**
 * The result again that `dehydrateResult` made JSON of.
 *
 * @throws AnalyticsError `bad-response` when it is not of this version's making.
 * @example hydrateResult(JSON.parse(text)).rows // [{ wabaId, start: Date, end: Date, sent: 196093, … }]
 */
export function hydrateResult<Q extends AnalyticsQuery = AnalyticsQuery>(
  plain: DehydratedResult,
): AnalyticsResult<Q> {
  if (plain.dehydrated !== 1) throw foreign()
  const { query, notices, currency, timeZone, completeness, accounts, fetchedAt } = plain
  const table = tableOf(plain.table)
  let rows: AnalyticsResult<Q>['rows'] | undefined
  return {
    get rows() {
      // The query tells the columns, and so the type of a row; whoever names the query's type answers for it.
      rows ??= rowsOf(table) as unknown as AnalyticsResult<Q>['rows']
      return rows
    },
    table,
    query,
    notices,
    currency,
    timeZone,
    completeness: {
      ...completeness,
      failures: completeness.failures.map((one) => ({ ...one, error: new AnalyticsError(one.error) })),
    },
    accounts: accounts.map((account) => ({
      ...account,
      name: account.name,
      currency: account.currency,
      range: { start: new Date(account.range.start), end: new Date(account.range.end) },
    })),
    fetchedAt: new Date(fetchedAt),
  }
}

function tableOf(plain: DehydratedTable): PointTable {
  const { dataset, length, clicks } = plain
  const starts = Float64Array.from(plain.buckets.starts)
  const ends = Float64Array.from(plain.buckets.ends)
  const buckets = { codes: codesOf(plain.buckets.codes, starts.length), starts, ends }
  const bounds = (moments: Float64Array) => Float64Array.from(buckets.codes, (code) => moments[code] ?? 0)
  let start: Float64Array | undefined
  let end: Float64Array | undefined
  return {
    dataset,
    length,
    buckets,
    get start() {
      start ??= bounds(starts)
      return start
    },
    get end() {
      end ??= bounds(ends)
      return end
    },
    dimensions: new Map(plain.dimensions.map((column) => [column.name, dimensionOf(column)])),
    metrics: new Map(plain.metrics.map((column) => [column.name, metricOf(column)])),
    clicks: clicks && {
      length: clicks.point.length,
      point: Uint32Array.from(clicks.point),
      count: Float64Array.from(clicks.count),
      type: dimensionOf(clicks.type),
      buttonContent: dimensionOf(clicks.buttonContent),
    },
  }
}

function dimensionOf({ name, absent, codes, values }: DehydratedDimension): DimensionColumn {
  return { name, absent, codes: codesOf(codes, values.length + 1), values: [undefined, ...values] }
}

function metricOf({ name, unit, combine, values }: DehydratedMetric): MetricColumn {
  return {
    name,
    unit,
    combine,
    values: Float64Array.from(values, (value) => value ?? 0),
    valid: Uint8Array.from(values, (value) => (value === null ? 0 : 1)),
  }
}

/** Codes in as many bytes as the number of different ones needs, as core keeps them. */
function codesOf(codes: readonly number[], size: number): Codes {
  if (size <= 256) return Uint8Array.from(codes)
  return size <= 65_536 ? Uint16Array.from(codes) : Uint32Array.from(codes)
}

function foreign(): AnalyticsError {
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'hydration-foreign',
    message: 'This is not what dehydrateResult of this version makes.',
    fix: 'Serve the page with the same version of the library as the script it loads.',
  })
}
