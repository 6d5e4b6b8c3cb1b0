import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from '../harness/buildPage.js'
import { flagList } from '../harness/flagList.js'
import { openBrowser } from '../harness/openBrowser.js'
import { reportCharts } from './reportCharts.js'
import { runCharts } from './runCharts.js'

/** `--quick`: one round. `--only=4 × 4,320`, `--peers=wabalytics,uPlot`: some of it. */
export async function chartsSuite(flags: readonly string[]): Promise<{ results: unknown; tables: string }> {
  const output = await mkdtemp(join(tmpdir(), 'charts-'))
  // Sources, not what was compiled beside this file: the page is built from TypeScript.
  const folder = fileURLToPath(new URL('../../src/charts/page/', import.meta.url))
  const page = await buildPage(folder, output)
  const browser = await openBrowser()
  try {
    const results = await runCharts(browser, page.address, {
      rounds: flags.includes('--quick') ? 1 : 3,
      only: { cases: flagList(flags, 'only', ';'), peers: flagList(flags, 'peers', ',') },
      say: (line) => console.error(line),
    })
    return { results, tables: reportCharts(results) }
  } finally {
    await browser.close()
    await page.close()
    await rm(output, { recursive: true, force: true })
  }
}
