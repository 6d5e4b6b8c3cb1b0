import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from '../harness/buildPage.js'
import { flagList } from '../harness/flagList.js'
import { openBrowser } from '../harness/openBrowser.js'
import { reportTable } from './reportTable.js'
import { runTable } from './runTable.js'

/** `--quick`: one round. `--peers=wabalytics,agGrid`: some of them. */
export async function tableSuite(flags: readonly string[]): Promise<{ results: unknown; tables: string }> {
  const output = await mkdtemp(join(tmpdir(), 'table-'))
  const page = await buildPage(fileURLToPath(new URL('../../src/table/page/', import.meta.url)), output)
  const browser = await openBrowser()
  try {
    const results = await runTable(browser, page.address, {
      rounds: flags.includes('--quick') ? 1 : 3,
      peers: flagList(flags, 'peers', ','),
      say: (line) => console.error(line),
    })
    return { results, tables: reportTable(results) }
  } finally {
    await browser.close()
    await page.close()
    await rm(output, { recursive: true, force: true })
  }
}
