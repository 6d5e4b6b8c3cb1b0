import type { Browser, Page } from 'playwright'
import { median, Samples } from '../harness/measure.js'
import { size } from './ChartPeer.js'
import { type ChartCase, type ChartKind, cases, isMap, longCase } from './cases.js'
import { type CpuClock, cpuClock } from './cpuClock.js'
import type { ChartBench } from './page/ChartBench.js'
import { factsOf, type PeerFile, peerFiles } from './peerFiles.js'

/** What is timed. */
export type Timed = 'mount' | 'update' | 'move'

/** Medians of one peer at one case: milliseconds, bytes of the heap, elements in the page. */
export interface ChartResult {
  readonly case: string
  readonly peer: PeerFile
  /** Until the frame is painted. */
  readonly painted: Readonly<Record<Timed, number>>
  /** Of the main thread's processor time. */
  readonly work: Readonly<Record<Timed, number>>
  /** It takes to read the points into columns. */
  readonly reading: number
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

/** Who draws the longest case: others take minutes for it. */
const drawsLong: readonly PeerFile[] = ['wabalytics', 'uPlot', 'canvasByHand', 'nothing']
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
        if (file === undefined || !factsOf(file).kinds.includes(work.kind)) continue
        if (work === longCase && !drawsLong.includes(file)) continue
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
        const all = (suffix: string): Record<Timed, number> => ({
          mount: of(`mount${suffix}`),
          update: of(`update${suffix}`),
          move: of(`move${suffix}`),
        })
        return {
          case: work.name,
          peer: file,
          painted: all(''),
          work: all(' work'),
          reading: of('reading'),
          heap: of('heap'),
          nodes: of('nodes'),
        }
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
    const clock = await cpuClock(page)
    const timed = async (what: 'mount' | 'update', counts: boolean): Promise<void> => {
      const start = await clock.now()
      const painted = await page.evaluate((name) => window.bench[name](), what)
      const work = (await clock.now()) - start
      if (!counts) return
      keep(what, painted)
      keep(`${what} work`, work)
    }
    for (let i = 0; i < often; i++) {
      if (i > 0) await page.evaluate(() => window.bench.unmount())
      await timed('mount', true)
    }
    keep('heap', (await heapOf(page)) - before)
    keep('nodes', await page.evaluate(() => window.bench.nodes()))
    for (let i = 0; i <= often; i++) await timed('update', i > 0)
    for (let i = 0; i < 5; i++) keep('reading', await page.evaluate(() => window.bench.reading()))
    const move = await movePointer(page, clock, work, warm > slow ? 6 : 24)
    if (file !== 'nothing' && !(await tellsRight(page, file, work))) return
    keep('move', move.painted)
    keep('move work', move.work)
  } finally {
    await page.close()
  }
}

async function movePointer(
  page: Page,
  clock: CpuClock,
  { kind }: ChartCase,
  moves: number,
): Promise<{ readonly painted: number; readonly work: number }> {
  const { x, y } = await plotOf(page, kind)
  // In the right half, where tooltips hang to the left: a pointer that rests and then nears one may want to enter it.
  await page.mouse.move(x + 520, y)
  await page.evaluate(() => {
    window.times = window.bench.watchMoves()
  })
  const works: number[] = []
  for (let i = 0; i < moves; i++) {
    const before = await page.evaluate(() => window.times.length)
    const start = await clock.now()
    await page.mouse.move(x + 528 + i * 8, y + (i % 2))
    await page.waitForFunction((count) => window.times.length > count, before)
    works.push((await clock.now()) - start)
  }
  return { painted: median(await page.evaluate(() => window.times)), work: median(works) }
}

/**
 * The left end and the height at which the pointer moves: well inside the largest thing drawn, and of a map from the
 * Sahara to China.
 */
async function plotOf(page: Page, kind: ChartKind): Promise<{ readonly x: number; readonly y: number }> {
  const above = isMap(kind) ? 190 : 60
  return page.evaluate((up) => {
    const drawn = [...document.querySelectorAll('#host svg, #host canvas')]
    const drawings = (drawn.length > 0 ? drawn : [...document.querySelectorAll('#host > div')]).map((one) =>
      one.getBoundingClientRect(),
    )
    const plot = drawings.sort((a, b) => b.width * b.height - a.width * a.height)[0]
    return { x: plot?.left ?? 0, y: (plot?.bottom ?? 0) - up }
  }, above)
}

/**
 * Half the width in, the tooltip must tell figures that stand there, and no others. How many is a library's own
 * choice: of bars some tell the one pointed at, of many lines some the largest, of lines they thin out some a few.
 */
async function tellsRight(page: Page, file: PeerFile, work: ChartCase): Promise<boolean> {
  const { x, y } = await plotOf(page, work.kind)
  let heard = ''
  await page.mouse.move(0, 0)
  for (let attempt = 0; attempt < 8; attempt++) {
    await page.mouse.move(x + size.width / 2 + attempt * 4, y + attempt)
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)))
    const { told, right } = await page.evaluate(() => window.bench.read())
    if (told > 0 && right === told) return true
    heard = `${told} figures, ${right} of them right`
  }
  console.error(`${factsOf(file).name} at ${work.name} tells ${heard}: its pointer moves do not count.`)
  return false
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
