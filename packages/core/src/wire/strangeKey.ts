import { type DatasetName, datasetDefinition, datasetNames } from '../datasets/datasets.js'
import type { DatasetDefinition } from '../datasets/definition.js'
import { squash } from './readJson.js'

/**
 * A key by which an answer's points are another dataset's: what only others measure where nothing of this one's was
 * met, or the id of what only others count by, since such points are parts of what was asked.
 *
 * @param keys every key the points have
 */
export function strangeKey(dataset: DatasetName, keys: readonly string[]): string | undefined {
  const own = datasetDefinition(dataset)
  const dimensions = Object.values(own.dimensions).map(({ key }) => squash(key))
  const metrics = new Set(metricKeys(own))
  const ids = new Set(idKeys(own))
  const others = datasetNames.filter((name) => name !== dataset).map((name) => datasetDefinition(name))
  const otherIds = new Set(others.flatMap(idKeys).filter((key) => !ids.has(key)))
  const otherMetrics = new Set(others.flatMap(metricKeys).filter((key) => !dimensions.includes(key)))
  const met = keys.map(squash)
  const measured = met.some((key) => metrics.has(key))
  const counted = met.some((key) => ids.has(key))
  return keys.find((key) => {
    const name = squash(key)
    return (!measured && otherMetrics.has(name)) || (!counted && otherIds.has(name))
  })
}

function metricKeys({ metrics, clicks }: DatasetDefinition): readonly string[] {
  return [
    ...Object.values(metrics).map(({ key }) => squash(key)),
    ...(clicks === undefined ? [] : ['clicked']),
  ]
}

function idKeys({ ids }: DatasetDefinition): readonly string[] {
  return Object.values(ids).map(({ key }) => squash(key))
}
