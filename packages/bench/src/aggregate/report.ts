import { markdownTable, shownMs } from '../harness/table.js'
import { questions } from './peer.js'
import type { PeerResult, SizeResult } from './runAggregate.js'

const ours = '@wabalytics/core'

/** The results as tables in Markdown. */
export function report(results: readonly SizeResult[]): string {
  return [reading(results), ...results.map(answers)].join('\n\n')
}

function reading(results: readonly SizeResult[]): string {
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
  return markdownTable(
    ['points', '`JSON.parse`, ms', 'read, ms', 'ratio', 'objects, MiB', 'table, MiB', 'ratio'],
    results.map(({ points, order, parse, read, objectBytes, tableBytes }) => [
      `${points.toLocaleString('en')}, ${order}`,
      shownMs(parse),
      shownMs(read),
      (read / parse).toFixed(2),
      megabytes(objectBytes),
      megabytes(tableBytes),
      (tableBytes / objectBytes).toFixed(2),
    ]),
  )
}

function answers({ points, order, peers }: SizeResult): string {
  const rows = peers.map((peer) => [
    peer.floor ? `*${peer.name}*` : peer.name,
    ...questions.map((question) => shownMs(peer.first[question] ?? Number.NaN)),
    ...questions.map((question) => shownMs(peer.again[question] ?? Number.NaN)),
  ])
  const own = peers.find(({ name }) => name === ours)
  if (own === undefined) return ''
  const libraries = peers.filter(({ name, floor }) => name !== ours && !floor)
  const floor = peers.filter(({ name }) => name === 'typed columns by hand')
  rows.push(['ratio to the best library', ...ratios(own, libraries)])
  rows.push(['ratio to typed columns by hand', ...ratios(own, floor)])
  const head = [`${points.toLocaleString('en')} points, ${order}`]
  return markdownTable(
    [...head, ...questions.map((q) => `${q}, first`), ...questions.map((q) => `${q}, again`)],
    rows,
  )
}

function ratios(own: PeerResult, others: readonly PeerResult[]): string[] {
  return (['first', 'again'] as const).flatMap((when) =>
    questions.map((question) => {
      const best = Math.min(...others.map((other) => other[when][question] ?? Number.NaN))
      return ((own[when][question] ?? Number.NaN) / best).toFixed(2)
    }),
  )
}
