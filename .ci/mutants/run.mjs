// `node .ci/mutants/run.mjs`: breaks one small thing at a time and sees whether a test notices. docs/testing.md says how.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../lib/root.mjs'
import { baseline } from './baseline.mjs'
import { createEngine } from './engine.mjs'
import { judge } from './judge.mjs'
import { readOptions } from './options.mjs'
import { places } from './places.mjs'
import { lowest, report, scores } from './report.mjs'
import { Results } from './results.mjs'
import { hash, sample } from './sample.mjs'
import { filesOf, scopes } from './scopes.mjs'

const options = readOptions(process.argv.slice(2))
const results = new Results(options.again)
const begun = Date.now()
const say = (/** @type {string} */ text) =>
  console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${text}`)

/** @type {import('./report.mjs').Found[]} */
const found = []
const wanted = scopes.flatMap((scope) => {
  const files = filesOf(scope).filter((path) => path.includes(options.only))
  return files.length > 0 ? [{ scope, files }] : []
})
const workers = Array.from({ length: options.jobs }, createWorker)

/** @type {Map<string, readonly import('./baseline.mjs').TestFile[]>} */
const baselines = new Map()
for (const { scope, files } of wanted) {
  const tests = baselines.get(scope.package) ?? (await baseline(scope.package, scope.projects, say))
  baselines.set(scope.package, tests)
  const fingerprint = hash(tests.map(({ path, text }) => path + text).join())
  const all = files.flatMap((path) => {
    const text = readFileSync(inRoot(path), 'utf8')
    const chosen = sample(places(path, text), { most: options.most, seed: options.seed, name: path })
    return chosen.map((place) => ({ id: `${path} ${place.id}`, path, text, place }))
  })
  const queue = [...sample(all, { most: options.folder, seed: options.seed, name: scope.name })]
  say(`${scope.name}: ${queue.length} mutants of ${files.length} files`)
  let done = 0
  await Promise.all(
    workers.map(async (engine) => {
      for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
        const { path, text, place } = mutant
        const asked = { file: hash(text), tests: fingerprint, path, id: place.id, patience: options.patience }
        const known = results.find(asked)
        const from = Date.now()
        const fate =
          known?.fate ??
          (await judge(mutant, tests, { engine, patience: options.patience, jobs: options.jobs }))
        const seconds = known?.seconds ?? (Date.now() - from) / 1000
        if (!known) results.add({ ...asked, fate, seconds })
        found.push({
          scope: scope.name,
          path,
          place,
          from: text.slice(place.start, place.end),
          fate,
          seconds,
        })
        done += 1
        if (done % 50 === 0) say(`${scope.name}: ${done} tried, ${queue.length} to go`)
      }
    }),
  )
  const [score] = scores(found.filter((each) => each.scope === scope.name))
  if (score) say(`${scope.name}: ${score.killed} of ${score.tried} killed, ${score.score.toFixed(1)} %`)
}
await Promise.all(workers.map((worker) => worker.close()))

mkdirSync(inRoot('.ci', 'reports'), { recursive: true })
found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.place.start - b.place.start))
const text = report(found)
writeFileSync(inRoot('.ci', 'reports', 'mutants.md'), text)
console.log(`\n${text}`)
const poor = scores(found).filter(({ score }) => score < lowest)
for (const { scope, score } of poor)
  console.error(`${scope} reaches ${score.toFixed(1)} %, and must ${lowest} %.`)
process.exit(poor.length > 0 ? 1 : 0)

/** One Vitest of each project it is asked for, which stays. */
function createWorker() {
  /** @type {Map<string, Promise<import('./engine.mjs').Engine>>} */
  const engines = new Map()
  const engine = (/** @type {string} */ project) => {
    const known = engines.get(project) ?? createEngine(project)
    engines.set(project, known)
    return known
  }
  const close = async () => {
    for (const each of engines.values()) await (await each).close()
  }
  return Object.assign(engine, { close })
}
