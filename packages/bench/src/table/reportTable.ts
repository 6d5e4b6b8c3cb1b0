import { markdownTable, shownMs } from '../harness/table.js'
import { type TableResult, tablePeers } from './runTable.js'

const measures = ['mount', 'sortNumber', 'sortText', 'scroll', 'scrollSlow'] as const

/** Milliseconds and, in brackets, how many times those of the best peer that is not us. */
export function reportTable(results: readonly TableResult[]): string {
  const best = (measure: (typeof measures)[number]): number =>
    Math.min(...results.filter(({ peer }) => peer !== 'wabalytics').map((result) => result[measure]))
  return markdownTable(
    ['', 'mount', 'sort a number', 'sort a text', 'scroll step', 'slow step', 'blank', 'heap', 'elements'],
    results.map((result) => [
      tablePeers[result.peer],
      ...measures.map((measure) => {
        const ratio = result[measure] / best(measure)
        return `${shownMs(result[measure])} (${ratio.toFixed(2)}×)`
      }),
      `${result.blank}`,
      `${(result.heap / 1_048_576).toFixed(1)} MiB`,
      `${result.nodes}`,
    ]),
  )
}
