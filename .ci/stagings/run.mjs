// Shows the stories of the built catalogue in their stagings. `--help` says what can be asked of it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endChildrenOnSignals } from '../lib/child.mjs'
import { inRoot, isRoot, readJson } from '../lib/root.mjs'
import { catalogueFolder, serveCatalogue } from '../lib/serveCatalogue.mjs'
import { axes, comfortable, goes } from './axes.mjs'
import { chromiumEngine } from './engines/chromium.mjs'
import { engines } from './engines/engines.mjs'
import { readSkips } from './inPage.mjs'
import { known, pinned } from './known.mjs'
import { knownOf, matrixOf, printMatrix } from './matrix.mjs'
import { readOptions } from './options.mjs'
import { pairRows } from './pairs.mjs'
import { jobOf, planSample, planWhole } from './plan.mjs'
import { runJobs } from './runJobs.mjs'
import { tell } from './tell.mjs'

/** @typedef {import('./runJobs.mjs').Result} Result */

const options = readOptions(process.argv.slice(2), axes)
endChildrenOnSignals()
const { origin, close } = await serveCatalogue()
const address = `${origin}/iframe.html?viewMode=story&patience=${options.patience * 1000}`

const stories = (await listStories()).filter(({ id }) => options.only.test(id))
const rows = pairRows(axes, goes)
const jobs = options.staging
  ? stories
      .filter(({ play }) => play || options.all)
      .map((story) => jobOf(story, options.staging, comfortable))
  : [
      ...(options.whole
        ? planWhole(stories, rows, { comfortable, axes })
        : planSample(stories, rows, { comfortable, each: options.each })),
      ...pinned.flatMap((pin) =>
        stories.filter(({ id }) => id === pin.story).map((story) => jobOf(story, pin.staging, comfortable)),
      ),
    ]

/** @type {Record<string, string>} */
const missing = {}
for (const engine of engines) {
  if (!jobs.some(({ row }) => row['engine'] === engine.id)) continue
  const found = await engine.find()
  if (found !== undefined) missing[engine.id] = found
}
const wanted = jobs.filter(({ row }) => !((row['engine'] ?? '') in missing))
const notRun = jobs.filter(({ row }) => (row['engine'] ?? '') in missing)

/** @type {Result[]} */
const results = []
await runJobs(engines, wanted, {
  address,
  seats: options.seats,
  seconds: options.patience * 2 + 5,
  onResult: (result) => {
    results.push(result)
    if (options.verbose) console.log(tell(result))
  },
})
close()

const failures = results.filter((result) => result.faults.length > 0)
const fresh = failures.filter((result) => !knownOf(result, known))
const lines = matrixOf(axes, results, { known, missing, notRun })
const healed = known.filter(
  (each) =>
    !failures.some((result) => knownOf(result, [each])) && results.some((result) => knownOf(result, [each])),
)
const text = [
  `${stories.length} stories, ${rows.length} rows of pairs`,
  printMatrix(lines),
  ...Object.entries(missing).map(([id, why]) => `skipped: ${id}: ${why}`),
  ...known
    .filter((each) => failures.some((result) => knownOf(result, [each])))
    .map(({ story, why }) => `known: ${story.source}: ${why}`),
  ...healed.map(({ story, why }) => `no longer fails here: ${story.source}: ${why}`),
].join('\n')
mkdirSync(inRoot('.ci', 'reports'), { recursive: true })
writeFileSync(inRoot('.ci', 'reports', 'stagings.txt'), `${text}\n`)
writeFileSync(
  inRoot('.ci', 'reports', 'stagings.json'),
  JSON.stringify(
    { numPassedTests: results.length - fresh.length, numFailedTests: fresh.length, results },
    null,
    1,
  ),
)
if (!options.verbose) for (const failure of fresh) console.error(tell(failure))
console.log(text)
// Where engines can be installed and nobody looks, one that is missing is a fault of the run.
const isIncomplete = Object.keys(missing).length > 0 && Boolean(process.env['CI']) && isRoot
process.exit(fresh.length > 0 || isIncomplete ? 1 : 0)

/** @returns {Promise<readonly import('./plan.mjs').Story[]>} */
async function listStories() {
  const why = await chromiumEngine.find()
  if (why !== undefined) throw new Error(why)
  const session = await chromiumEngine.open({ zone: 'UTC', isDark: false, isForced: false })
  await session.goto(address)
  const skips = await session.call(String(readSkips), [])
  await session.close()
  /** @type {{ id: string, type: string, tags?: string[] }[]} */
  const entries = Object.values(readJson(join(catalogueFolder, 'index.json')).entries)
  return entries
    .filter(({ type }) => type === 'story')
    .map(({ id, tags = [] }) => ({ id, play: tags.includes('play-fn'), skip: skips[id] ?? {} }))
}
