import { markdownTable, shownMs } from '../harness/table.js'
import { floors, peerFiles, svgPeers } from './peerFiles.js'
import type { ChartResult } from './runCharts.js'

const measures = ['mount', 'update', 'move'] as const

/** The results as tables in Markdown, a case each. */
export function reportCharts(results: readonly ChartResult[]): string {
  const names = [...new Set(results.map((one) => one.case))]
  return names
    .map((name) =>
      tableOf(
        name,
        results.filter((one) => one.case === name),
      ),
    )
    .join('\n\n')
}

function tableOf(name: string, results: readonly ChartResult[]): string {
  const rows = results.map((one) => [
    floors.includes(one.peer) ? `*${peerFiles[one.peer]}*` : peerFiles[one.peer],
    ...measures.map((measure) => (Number.isFinite(one[measure]) ? shownMs(one[measure]) : '—')),
    (one.heap / 2 ** 20).toFixed(1),
    String(one.nodes),
  ])
  const own = results.find(({ peer }) => peer === 'wabalytics')
  const others = results.filter(({ peer }) => peer !== 'wabalytics' && !floors.includes(peer))
  const ratios = (words: string, among: readonly ChartResult[]): void => {
    if (own === undefined || among.length === 0) return
    const ratio = (measure: (typeof measures)[number]): string =>
      (own[measure] / Math.min(...among.map((one) => one[measure]).filter(Number.isFinite))).toFixed(2)
    rows.push([words, ...measures.map(ratio), '', ''])
  }
  ratios('ratio to the best library', others)
  ratios(
    'ratio to the best SVG library',
    others.filter(({ peer }) => svgPeers.includes(peer)),
  )
  return markdownTable([name, 'mount, ms', 'update, ms', 'pointer move, ms', 'heap, MiB', 'elements'], rows)
}
