import { markdownTable, shownMs } from '../harness/table.js'
import { cases, longCase } from './cases.js'
import { factsOf, isOwn } from './peerFiles.js'
import type { ChartResult, Timed } from './runCharts.js'

const timed: readonly Timed[] = ['mount', 'update', 'move']
const kinds = ['painted', 'work'] as const

/** The results as tables in Markdown: a case each, then what ours says of itself. */
export function reportCharts(results: readonly ChartResult[]): string {
  const names = [...new Set(results.map((one) => one.case))]
  const tables = names.map((name) =>
    tableOf(
      name,
      results.filter((one) => one.case === name),
    ),
  )
  return [...tables, growthOf(results), againstLine(results)].filter((table) => table !== '').join('\n\n')
}

function tableOf(name: string, results: readonly ChartResult[]): string {
  const shown = (ms: number): string => (Number.isFinite(ms) ? shownMs(ms) : '—')
  const rows = results.map((one) => [
    factsOf(one.peer).floor ? `*${factsOf(one.peer).name}*` : factsOf(one.peer).name,
    ...kinds.flatMap((kind) => timed.map((what) => shown(one[kind][what]))),
    (one.heap / 2 ** 20).toFixed(1),
    String(one.nodes),
  ])
  const own = results.find(({ peer }) => isOwn(peer))
  const others = results.filter(({ peer }) => !isOwn(peer) && !factsOf(peer).floor)
  const ratios = (words: string, among: readonly ChartResult[]): void => {
    if (own === undefined || among.length === 0) return
    const ratio = (kind: (typeof kinds)[number], what: Timed): string => {
      const best = Math.min(...among.map((one) => one[kind][what]).filter(Number.isFinite))
      const times = own[kind][what] / best
      return Number.isFinite(times) && best < Number.POSITIVE_INFINITY ? times.toFixed(2) : ''
    }
    rows.push([words, ...kinds.flatMap((kind) => timed.map((what) => ratio(kind, what))), '', ''])
  }
  ratios('ratio to the best library', others)
  ratios(
    'ratio to the best SVG library',
    others.filter(({ peer }) => factsOf(peer).draws === 'svg'),
  )
  const head = ['mount, ms', 'update, ms', 'pointer, ms', 'mount, work', 'update, work', 'pointer, work']
  return markdownTable([name, ...head, 'heap, MiB', 'elements'], rows)
}

/** How many times the work grows from 4,320 to 43,200 points a series, beside the time to read the points alone. */
function growthOf(results: readonly ChartResult[]): string {
  const short = cases.find(({ kind, series }) => kind === 'line' && series === longCase.series)
  const rows = results
    .filter((one) => one.case === longCase.name && !factsOf(one.peer).floor)
    .flatMap((long) => {
      const before = results.find((one) => one.case === short?.name && one.peer === long.peer)
      if (before === undefined) return []
      const growth = (after: number, first: number): string => (after / first).toFixed(1)
      return [
        [
          factsOf(long.peer).name,
          growth(long.work.mount, before.work.mount),
          growth(long.work.update, before.work.update),
          growth(long.reading, before.reading),
        ],
      ]
    })
  if (rows.length === 0) return ''
  const title = `times the work of ${short?.name} at ${longCase.name}`
  return markdownTable([title, 'mount', 'update', 'reading the points alone'], rows)
}

/** Our charts that are no lines beside our line of 400 points. */
function againstLine(results: readonly ChartResult[]): string {
  const own = results.filter(({ peer }) => isOwn(peer))
  const line = own.find((one) => one.case === '1 × 400')
  const parts = own.filter(({ peer }) => peer !== 'wabalytics')
  if (line === undefined || parts.length === 0) return ''
  const rows = parts.map((one) => [
    one.case,
    ...kinds.map((kind) => (one[kind].mount / line[kind].mount).toFixed(2)),
    ...kinds.map((kind) => (one[kind].update / line[kind].update).toFixed(2)),
  ])
  const head = ['mount', 'mount, work', 'update', 'update, work']
  return markdownTable(['times our line of 400 points', ...head], rows)
}
