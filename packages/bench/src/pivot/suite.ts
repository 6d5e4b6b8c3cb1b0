import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from '../harness/buildPage.js'
import { openBrowser } from '../harness/openBrowser.js'
import { markdownTable, shownMs } from '../harness/table.js'
import { runPivot } from './runPivot.js'

/** A million points in a pivot: its first paint, and other layouts of it. `--quick`: three rounds. */
export async function pivotSuite(flags: readonly string[]): Promise<{ results: unknown; tables: string }> {
  const output = await mkdtemp(join(tmpdir(), 'pivot-'))
  const page = await buildPage(fileURLToPath(new URL('../../src/pivot/page/', import.meta.url)), output)
  const browser = await openBrowser()
  try {
    const rounds = flags.includes('--quick') ? 3 : 9
    const results = await runPivot(browser, page.address, rounds, (line) => console.error(line))
    const lines = results.map(({ layout, ms, nodes }) => [layout, shownMs(ms), `${nodes}`])
    return { results, tables: markdownTable(['', 'to the painted frame, ms', 'elements'], lines) }
  } finally {
    await browser.close()
    await page.close()
    await rm(output, { recursive: true, force: true })
  }
}
