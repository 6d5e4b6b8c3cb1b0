import {
  AnalyticsError,
  type AnalyticsQuery,
  costWords,
  datasetDefinition,
  isDatasetName,
  metricWords,
} from '@wabalytics/core'

/**
 * A question of people who may not see costs: one for everything is for everything else.
 *
 * @throws AnalyticsError `configuration` (`cost-off`) when it names a cost.
 */
export function withoutCost(query: AnalyticsQuery): AnalyticsQuery {
  // What is no dataset is refused where the question is checked.
  if (!isDatasetName(query.dataset)) return query
  const definition = datasetDefinition(query.dataset)
  const costs = costWords(definition)
  if (costs.length === 0) return query
  const asked: unknown = query.metrics ?? []
  if (!Array.isArray(asked)) return query
  const refused = asked.filter((word) => costs.includes(word))
  if (refused.length > 0) throw costOff(refused)
  if (asked.length > 0) return query
  const metrics = metricWords(definition).filter((word) => !costs.includes(word))
  return { ...query, metrics } as AnalyticsQuery
}

function costOff(words: readonly unknown[]): AnalyticsError {
  return new AnalyticsError({
    kind: 'configuration',
    reason: 'cost-off',
    message: `A question names ${words.join(', ')}, and the provider's capabilities have cost: false. Nothing was sent.`,
    fix: 'Leave the metric out, or give capabilities={{ cost: true }} where people may see amounts.',
  })
}
