// `pnpm bench aggregate`: measures, prints a table, and keeps the figures in results/. With `--publish` they also
// go to the documentation.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { report } from './aggregate/report.js'
import { runAggregate } from './aggregate/runAggregate.js'

const [suite, ...flags] = process.argv.slice(2)
if (suite !== 'aggregate') {
  console.error('Which suite? There is: aggregate.')
  process.exit(1)
}
const quick = flags.includes('--quick')
const results = [
  runAggregate(100_000, 'shuffled', quick ? 2 : 7),
  ...(quick ? [] : [runAggregate(1_000_000, 'shuffled', 4), runAggregate(1_000_000, 'ascending', 3)]),
]
const tables = report(results)
console.log(tables)

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? 'unknown' }
mkdirSync(path('../results/'), { recursive: true })
writeFileSync(path('../results/aggregate.json'), `${JSON.stringify({ suite, machine, results }, null, 2)}\n`)

if (flags.includes('--publish')) {
  const page = path('../../../docs/performance.md')
  const text = readFileSync(page, 'utf8')
  const block = /(<!-- aggregate -->\n)[\s\S]*?(<!-- end -->)/
  const measured = `Node ${machine.node}, ${machine.processors} processors.\n\n${tables}`
  writeFileSync(
    page,
    text.replace(block, (_, open: string, close: string) => `${open}\n${measured}\n\n${close}`),
  )
}
