'use client'
import {
  costWords,
  type DatasetName,
  type Dimension,
  datasetDefinition,
  type Metric,
  useCapabilities,
} from '@wabalytics/hooks'
import { useMemo } from 'react'

/** What a report cannot do without. Keep it stable. */
export interface ReportNeeds<D extends DatasetName> {
  readonly dimensions?: readonly Dimension<D>[] | undefined
  /** Costs among them only where they may be seen. */
  readonly metrics: readonly Metric<D>[]
}

interface Asked {
  readonly dataset: DatasetName
  readonly dimensions?: readonly Dimension[] | undefined
  readonly metrics?: readonly Metric[] | undefined
}

/**
 * A question with all that a report draws: an address, a saved view or a host may have named less. No metrics at all are
 * every metric, and stay so. Costs are left out where people may not see them.
 */
export function useWholeQuery<Q extends Asked>(
  query: Q | undefined,
  needs: Pick<Asked, 'dimensions'> & { readonly metrics: readonly Metric[] },
): Q | undefined {
  const { cost } = useCapabilities()
  return useMemo(() => query && { ...query, ...wholeOf(query, needs, cost) }, [query, needs, cost])
}

function wholeOf(
  { dataset, dimensions = [], metrics = [] }: Asked,
  needs: Parameters<typeof useWholeQuery>[1],
  cost: boolean,
): Pick<Asked, 'dimensions' | 'metrics'> {
  const splits = [...new Set([...(needs.dimensions ?? []), ...dimensions])]
  const hidden: readonly string[] = cost ? [] : costWords(datasetDefinition(dataset))
  const measured = [...new Set([...needs.metrics, ...metrics])].filter((word) => !hidden.includes(word))
  return {
    ...(splits.length > 0 && { dimensions: splits }),
    ...(metrics.length > 0 && { metrics: measured }),
  }
}
