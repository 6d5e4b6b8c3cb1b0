import type { AnalyticsOptions, AnalyticsQuery, DatasetName } from '@wabalytics/hooks'

/** A question as a hook's options; no question yet is asked not at all. */
export function askedOptions<D extends DatasetName>(
  dataset: D,
  query: AnalyticsQuery<D> | undefined,
): AnalyticsOptions<D> {
  const { dataset: _, ...asked } = query ?? { dataset, range: { start: 0, end: 1 }, granularity: 'DAY' }
  // What is left of a question of this dataset are this dataset's options.
  return { ...asked, enabled: query !== undefined } as unknown as AnalyticsOptions<D>
}
