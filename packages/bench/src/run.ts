// `pnpm bench charts`: measures, prints a table, and keeps the figures in results/. With `--publish` they also go to
// the documentation, between `<!-- charts -->` and `<!-- end -->`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Suites by name, each loaded when it is asked for: most need no browser. */
const suites = {
  aggregate: async () => (await import('./aggregate/suite.js')).aggregateSuite,
  charts: async () => (await import('./charts/suite.js')).chartsSuite,
  pivot: async () => (await import('./pivot/suite.js')).pivotSuite,
  size: async () => (await import('./size/suite.js')).sizeSuite,
  table: async () => (await import('./table/suite.js')).tableSuite,
}

const [suite = '', ...flags] = process.argv.slice(2)
if (!(suite in suites)) {
  console.error(`Which suite? There are: ${Object.keys(suites).join(', ')}.`)
  process.exit(1)
}
const measure = await suites[suite as keyof typeof suites]()
const { results, tables } = await measure(flags)
console.log(tables)

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? 'unknown' }
mkdirSync(path('../results/'), { recursive: true })
writeFileSync(path(`../results/${suite}.json`), `${JSON.stringify({ suite, machine, results }, null, 2)}\n`)

if (flags.includes('--publish')) {
  const page = path('../../../docs/performance.md')
  const text = readFileSync(page, 'utf8')
  const block = new RegExp(`(<!-- ${suite} -->\\n)[\\s\\S]*?(<!-- end -->)`)
  const measured = `Node ${machine.node}, ${machine.processors} processors.\n\n${tables}`
  writeFileSync(
    page,
    text.replace(block, (_, open: string, close: string) => `${open}\n${measured}\n\n${close}`),
  )
}
