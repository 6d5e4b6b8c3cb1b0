import type { AnalyticsError, DimensionColumn, MetricColumn, PointTable } from '@wabalytics/core'
import type { AnyResult } from '../analytics/AnyResult.js'
import type {
  DehydratedDimension,
  DehydratedMetric,
  DehydratedResult,
  DehydratedTable,
} from './DehydratedResult.js'

/**
 * A result as plain JSON, to carry it from a server to a browser: as the prop of a client component, or in HTML by
 * `JSON.stringify` with `<` escaped. {@link hydrateResult} makes the result of it again.
 *
 * @example
 * // in a server component
 * const result = await client.query({ dataset: 'pricing', ...question })
 * return <Costs question={question} json={dehydrateResult(result)} />
 *
 * // in the client component
 * const pricing = usePricingAnalytics(question, { initialResult: hydrateResult(json) })
 */
export function dehydrateResult(result: AnyResult): DehydratedResult {
  const { query, notices, currency, timeZone, completeness, accounts, fetchedAt, table } = result
  return {
    dehydrated: 1,
    query,
    notices,
    currency,
    timeZone,
    completeness: {
      ...completeness,
      failures: completeness.failures.map((failure) => ({ ...failure, error: plainError(failure.error) })),
    },
    accounts: accounts.map((account) => ({
      ...account,
      range: { start: account.range.start.getTime(), end: account.range.end.getTime() },
    })),
    fetchedAt: fetchedAt.getTime(),
    table: plainTable(table),
  }
}

function plainTable({ dataset, length, buckets, dimensions, metrics, clicks }: PointTable): DehydratedTable {
  return {
    dataset,
    length,
    buckets: {
      codes: Array.from(buckets.codes),
      starts: Array.from(buckets.starts),
      ends: Array.from(buckets.ends),
    },
    dimensions: [...dimensions.values()].map(plainDimension),
    metrics: [...metrics.values()].map(plainMetric),
    clicks: clicks && {
      point: Array.from(clicks.point),
      count: Array.from(clicks.count),
      type: plainDimension(clicks.type),
      buttonContent: plainDimension(clicks.buttonContent),
      ...plainReasons(clicks),
    },
  }
}

function plainDimension({ name, absent, codes, values }: DimensionColumn): DehydratedDimension {
  return { name, absent, codes: Array.from(codes), values: values.slice(1).map((value) => value ?? '') }
}

function plainMetric(column: MetricColumn): DehydratedMetric {
  const { name, unit, combine, currency, values, valid } = column
  const numbers = Array.from(values, (value, i) => (valid[i] === 1 ? value : null))
  return { name, unit, combine, currency, values: numbers, ...plainReasons(column) }
}

function plainReasons({ reasons }: Pick<MetricColumn, 'reasons'>): { readonly reasons?: readonly number[] } {
  return reasons === undefined ? {} : { reasons: Array.from(reasons) }
}

function plainError(error: AnalyticsError) {
  const { kind, message, fix, reason, code, subcode, status, retryAfter, traceId, wabaId } = error
  const { userTitle, userMessage } = error
  const what = { kind, message, fix, reason, code, subcode, userTitle, userMessage }
  return { ...what, status, retryAfter, traceId, wabaId }
}
