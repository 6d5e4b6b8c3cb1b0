import type { Browser } from 'playwright'
import { median, Samples } from '../harness/measure.js'
import type { PivotBench } from './page/PivotBench.js'
import { type PivotCase, pivotCases } from './pivotCases.js'
import { pivotTable } from './pivotTable.js'

/** Medians of one layout: milliseconds, and elements in the page. */
export interface PivotResult {
  readonly layout: PivotCase
  readonly ms: number
  readonly nodes: number
}

declare const window: { readonly bench: PivotBench }

export const pivotPoints = 1_000_000

/** The first layout is mounted, the others are changed to; every round begins with nothing computed. */
export async function runPivot(
  browser: Browser,
  address: string,
  rounds: number,
  say: (line: string) => void,
): Promise<readonly PivotResult[]> {
  const [first, ...next] = Object.keys(pivotCases) as [PivotCase, ...PivotCase[]]
  const samples = new Samples()
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
  try {
    await page.goto(address)
    await page.evaluate((count) => window.bench.load(count), pivotPoints)
    for (let round = 0; round < rounds; round++) {
      samples.add(first, await page.evaluate((name) => window.bench.mount(name), first))
      samples.add(`${first} nodes`, await page.evaluate(() => window.bench.nodes()))
      checkTotal(await page.evaluate(() => window.bench.totals()))
      const scrolled = await page.evaluate((steps) => window.bench.scroll(steps), 30)
      samples.add('scroll', median(scrolled))
      for (const name of next) {
        samples.add(name, await page.evaluate((asked) => window.bench.show(asked), name))
        samples.add(`${name} nodes`, await page.evaluate(() => window.bench.nodes()))
      }
      await page.evaluate(() => window.bench.unmount())
      say(`round ${round + 1}, a scroll step ${samples.median('scroll').toFixed(1)} ms`)
    }
  } finally {
    await page.close()
  }
  return [first, ...next].map((layout) => ({
    layout,
    ms: samples.median(layout),
    nodes: samples.median(`${layout} nodes`),
  }))
}

/** The sum of all volumes by a plain loop, as the last cell of the foot must show it. */
let wanted: string | undefined

/** @throws when the grand total is not the sum of the points. */
function checkTotal(totals: readonly string[]): void {
  if (wanted === undefined) {
    const values = pivotTable(pivotPoints).metrics.get('volume')?.values ?? new Float64Array(0)
    let sum = 0
    for (const value of values) sum += value
    wanted = sum.toLocaleString('en')
  }
  if (totals.at(-1) !== wanted) throw new Error(`The total is ${totals.at(-1)}, not ${wanted}.`)
}
