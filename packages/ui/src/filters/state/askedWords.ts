import {
  type DatasetName,
  type Dimension,
  datasetDefinition,
  datasetNames,
  type Metric,
  metricWords,
} from '@wabalytics/hooks'

/** Whether any dataset can be split by a word. */
export function isDimension(word: string): word is Dimension {
  return datasetNames.some((dataset) => Object.hasOwn(datasetDefinition(dataset).dimensions, word))
}

/** Whether any dataset measures what a word asks for. */
export function isMetric(word: string): word is Metric {
  return datasetNames.some((dataset) => metricWords(datasetDefinition(dataset)).includes(word))
}

/** A dataset's splits, in the order of its definition. */
export function dimensionsOf(dataset: DatasetName): readonly Dimension[] {
  return Object.keys(datasetDefinition(dataset).dimensions).filter(isDimension)
}

/** A dataset's metrics, in the order of its columns. */
export function metricsOf(dataset: DatasetName): readonly Metric[] {
  return metricWords(datasetDefinition(dataset)).filter(isMetric)
}
