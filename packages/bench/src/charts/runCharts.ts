import type { Browser, Page } from 'playwright'
import { median, Samples } from '../harness/measure.js'
import { size } from './ChartPeer.js'
import { type ChartCase, cases, longCase } from './cases.js'
import type { ChartBench } from './page/ChartBench.js'
import { linesOnly, type PeerFile, peerFiles } from './peerFiles.js'

/** Medians of one peer at one case: milliseconds, bytes of the heap, elements in the page. */
export interface ChartResult {
  readonly case: string
  readonly peer: PeerFile
  readonly mount: number
  readonly update: number
  readonly move: number
  readonly heap: number
  readonly nodes: number
}

export interface ChartsOptions {
  readonly rounds: number
  /** Names of cases and files of peers; all without. */
  readonly only?: {
    readonly cases?: readonly string[] | undefined
    readonly peers?: readonly string[] | undefined
  }
  readonly say: (line: string) => void
}

declare const window: { readonly bench: ChartBench; times: number[]; gc(): void }

/** Above this many milliseconds a mount is slow: it is repeated once instead of often. */
const slow = 1500

/** Everybody draws everything, round after round, each time in a page of its own, in turning order. */
export async function runCharts(
  browser: Browser,
  address: string,
  { rounds, only = {}, say }: ChartsOptions,
): Promise<readonly ChartResult[]> {
  const files = (Object.keys(peerFiles) as PeerFile[]).filter((one) => only.peers?.includes(one) ?? true)
  const samples = new Samples()
  const drawn = new Set<string>()
  const all = [...cases, longCase].filter(({ name }) => only.cases?.includes(name) ?? true)
  for (const work of all) {
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < files.length; i++) {
        const file = files[(i + round) % files.length]
        if (file === undefined || (work.kind === 'stack' && linesOnly.includes(file))) continue
        if (work === longCase && file !== 'wabalytics' && file !== 'uPlot') continue
        await drawOnce(browser, address, file, work, (measure, value) =>
          samples.add(`${work.name} ${file} ${measure}`, value),
        )
        drawn.add(`${work.name} ${file}`)
      }
    }
    say(`${work.name} drawn`)
  }
  return all.flatMap((work) =>
    files
      .filter((file) => drawn.has(`${work.name} ${file}`))
      .map((file) => {
        const of = (measure: string): number => samples.median(`${work.name} ${file} ${measure}`)
        const [mount, update, move] = [of('mount'), of('update'), of('move')]
        return { case: work.name, peer: file, mount, update, move, heap: of('heap'), nodes: of('nodes') }
      }),
  )
}

async function drawOnce(
  browser: Browser,
  address: string,
  file: PeerFile,
  work: ChartCase,
  keep: (measure: string, value: number) => void,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size.width + 40, height: 700 } })
  try {
    await page.goto(address)
    await page.evaluate(([name, asked]) => window.bench.load(name, asked), [file, work] as const)
    const warm = await page.evaluate(() => window.bench.mount())
    await page.evaluate(() => window.bench.unmount())
    const often = warm > slow ? 1 : 4
    const before = await heapOf(page)
    for (let i = 0; i < often; i++) {
      if (i > 0) await page.evaluate(() => window.bench.unmount())
      keep('mount', await page.evaluate(() => window.bench.mount()))
    }
    keep('heap', (await heapOf(page)) - before)
    keep('nodes', await page.evaluate(() => window.bench.nodes()))
    for (let i = 0; i <= often; i++) {
      const ms = await page.evaluate(() => window.bench.update())
      if (i > 0) keep('update', ms)
    }
    const move = await movePointer(page, warm > slow ? 6 : 24)
    if (await tellsRight(page, file, work)) keep('move', move)
  } finally {
    await page.close()
  }
}

async function movePointer(page: Page, moves: number): Promise<number> {
  const { x, y } = await plotOf(page)
  await page.mouse.move(x + 300, y)
  await page.evaluate(() => {
    window.times = window.bench.watchMoves()
  })
  for (let i = 0; i < moves; i++) {
    const before = await page.evaluate(() => window.times.length)
    await page.mouse.move(x + 308 + i * 8, y + (i % 2))
    await page.waitForFunction((count) => window.times.length > count, before)
  }
  return median(await page.evaluate(() => window.times))
}

/** The left end and the height at which the pointer moves: well inside the largest thing drawn. */
async function plotOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll('#host svg, #host canvas')].map((one) =>
      one.getBoundingClientRect(),
    )
    const plot = drawings.sort((a, b) => b.width * b.height - a.width * a.height)[0]
    return { x: plot?.left ?? 0, y: (plot?.bottom ?? 0) - 60 }
  })
}

/**
 * Half the width in, the tooltip must tell figures that stand there, and no others. How many is a library's own
 * choice: of bars some tell the one pointed at, of many lines some the largest, of lines they thin out some a few.
 */
async function tellsRight(page: Page, file: PeerFile, work: ChartCase): Promise<boolean> {
  const { x, y } = await plotOf(page)
  let heard = ''
  await page.mouse.move(0, 0)
  for (let attempt = 0; attempt < 8; attempt++) {
    await page.mouse.move(x + size.width / 2 + attempt, y + attempt)
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)))
    const { told, right } = await page.evaluate(() => window.bench.read())
    if (told > 0 && right === told) return true
    heard = `${told} figures, ${right} of them right`
  }
  console.error(`${peerFiles[file]} at ${work.name} tells ${heard}: its pointer moves do not count.`)
  return false
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
