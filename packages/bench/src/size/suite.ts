import { markdownTable } from '../harness/table.js'
import { entries } from './entries.js'
import { type Bytes, sizeOf } from './sizeOf.js'

/** What one line chart of each library weighs. */
export async function sizeSuite(): Promise<{ results: unknown; tables: string }> {
  const results: Record<string, Bytes> = {}
  for (const [name, code] of Object.entries(entries)) results[name] = await sizeOf(code)
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
  const tables = markdownTable(
    ['one line chart', 'with the page, kB', 'later, kB'],
    Object.entries(results)
      .sort(([, one], [, other]) => one.first - other.first)
      .map(([name, { first, later }]) => [name, kilobytes(first), later === 0 ? '' : kilobytes(later)]),
  )
  return { results, tables }
}
