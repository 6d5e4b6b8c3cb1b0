import { markdownTable, shownMs } from '../harness/table.js'
import { type TablePeerFile, type TableResult, tablePeers } from './runTable.js'

const measures = ['mount', 'sortNumber', 'sortText', 'scroll', 'scrollSlow'] as const

/** Shows a hundred rows a page: its scrolling is not that of all rows, and compared with nobody's. */
const paged: TablePeerFile = 'muiX'

/** Milliseconds and, in brackets, how many times those of the best peer that is not us. */
export function reportTable(results: readonly TableResult[]): string {
  const compares = (peer: TablePeerFile, measure: (typeof measures)[number]): boolean =>
    peer !== paged || !measure.startsWith('scroll')
  const best = (measure: (typeof measures)[number]): number =>
    Math.min(
      ...results
        .filter(({ peer }) => peer !== 'wabalytics' && compares(peer, measure))
        .map((result) => result[measure]),
    )
  return markdownTable(
    ['', 'mount', 'sort a number', 'sort a text', 'scroll step', 'slow step', 'blank', 'heap', 'elements'],
    results.map((result) => [
      tablePeers[result.peer],
      ...measures.map((measure) => {
        const shown = shownMs(result[measure])
        return compares(result.peer, measure) && Number.isFinite(best(measure))
          ? `${shown} (${(result[measure] / best(measure)).toFixed(2)}×)`
          : shown
      }),
      `${result.blank}`,
      `${(result.heap / 1_048_576).toFixed(1)} MiB`,
      `${result.nodes}`,
    ]),
  )
}
