import type { Browser } from 'playwright'
import { median, Samples } from '../harness/measure.js'
import type { TableBench } from './page/TableBench.js'
import { sortedRows } from './sortedRows.js'
import type { Sorting } from './TablePeer.js'
import { shownCell, tableRows, tableSize } from './tableRows.js'

/** Who shows the table, by the file of its peer. */
export const tablePeers = {
  wabalytics: 'wabalytics',
  reactDataGrid: 'react-data-grid',
  tanstack: 'TanStack Table + Virtual by hand',
  muiX: 'MUI X Data Grid (100 rows a page)',
  agGrid: 'AG Grid Community',
} as const
export type TablePeerFile = keyof typeof tablePeers

/** Medians of one peer: milliseconds, bytes of the heap, elements in the page. */
export interface TableResult {
  readonly peer: TablePeerFile
  readonly mount: number
  readonly sortNumber: number
  readonly sortText: number
  readonly scroll: number
  /** Of the scroll steps, the slowest in twenty. */
  readonly scrollSlow: number
  /** Steps that showed no rows, of all. */
  readonly blank: number
  readonly heap: number
  readonly nodes: number
}

declare const window: { readonly bench: TableBench }

const steps = 50

export interface TableOptions {
  readonly rounds: number
  /** Files of peers; all without. */
  readonly peers?: readonly string[] | undefined
  readonly say: (line: string) => void
}

/** Everybody shows the same rows, round after round, each time in a page of its own, in turning order. */
export async function runTable(
  browser: Browser,
  address: string,
  { rounds, peers, say }: TableOptions,
): Promise<readonly TableResult[]> {
  const files = (Object.keys(tablePeers) as TablePeerFile[]).filter((file) => peers?.includes(file) ?? true)
  const samples = new Samples()
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < files.length; i++) {
      const file = files[(i + round) % files.length]
      if (file === undefined) continue
      await showOnce(browser, address, file, (measure, value) => samples.add(`${file} ${measure}`, value))
      say(`round ${round + 1}: ${tablePeers[file]}`)
    }
  }
  return files.map((peer) => {
    const of = (measure: string): number => samples.median(`${peer} ${measure}`)
    return {
      peer,
      mount: of('mount'),
      sortNumber: of('volume'),
      sortText: of('category'),
      scroll: of('scroll'),
      scrollSlow: of('scrollSlow'),
      blank: of('blank'),
      heap: of('heap'),
      nodes: of('nodes'),
    }
  })
}

async function showOnce(
  browser: Browser,
  address: string,
  file: TablePeerFile,
  keep: (measure: string, value: number) => void,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: tableSize.width + 40, height: 700 } })
  try {
    await page.goto(address)
    await page.evaluate(([name, count]) => window.bench.load(name, count), [file, tableSize.rows] as const)
    await page.evaluate(() => window.bench.mount())
    await page.evaluate(() => window.bench.unmount())
    const session = await page.context().newCDPSession(page)
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize
    }
    const before = await heap()
    for (let i = 0; i < 3; i++) {
      if (i > 0) await page.evaluate(() => window.bench.unmount())
      keep('mount', await page.evaluate(() => window.bench.mount()))
    }
    keep('nodes', await page.evaluate(() => window.bench.nodes()))
    for (let i = 0; i < 3; i++) {
      for (const by of ['volume', 'category'] as const) {
        keep(by, await page.evaluate((asked) => window.bench.sort(asked), by))
        checkRows(file, by, await page.evaluate(() => window.bench.firstRows(5)))
      }
    }
    const { times, blank } = await page.evaluate((count) => window.bench.scroll(count), steps)
    keep('scroll', median(times))
    keep('scrollSlow', times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN)
    keep('blank', blank)
    keep('heap', (await heap()) - before)
  } finally {
    await page.close()
  }
}

/** The rows that must stand at the top, by sorting: figures of equal rank keep their order. */
const answers = new Map<Sorting, readonly string[]>()

/** @throws when somebody shows other rows than the sorted ones at the top. */
function checkRows(file: TablePeerFile, by: Sorting, found: readonly string[]): void {
  let wanted = answers.get(by)
  if (wanted === undefined) {
    wanted = sortedRows(tableRows(tableSize.rows), by)
      .slice(0, 5)
      .map((row) => shownCell(row, 'cost'))
    answers.set(by, wanted)
  }
  const right = found.length === wanted.length && found.every((row, i) => row.includes(wanted[i] ?? '?'))
  if (!right) {
    throw new Error(
      `${tablePeers[file]} sorted by ${by} shows ${found.join(' | ')}, not ${wanted.join(' | ')}.`,
    )
  }
}
