import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../lib/root.mjs'
import { createEngine } from './engine.mjs'
import { places } from './places.mjs'
import { hash } from './sample.mjs'
import { filesOf, leftOut, scopes } from './scopes.mjs'
import { instrumented } from './texts.mjs'

/**
 * @typedef {object} TestFile
 * @property {string} path
 * @property {string} project
 * @property {string} text     hash of what it says
 * @property {number} seconds  that it took, unbroken
 * @property {readonly string[]} places it comes by
 */

export const cacheFolder = inRoot('node_modules', '.cache', 'mutants')

/**
 * Which test of a package comes by which place, from one run of all of them over instrumented texts. What is known from
 * before is kept as long as no source changed; a test that changed is run again.
 *
 * @param {string} name of the package
 * @param {readonly string[]} projects
 * @param {(text: string) => void} say
 * @returns {Promise<readonly TestFile[]>}
 */
export async function baseline(name, projects, say) {
  const sources = hash(readSources(name).join('\n'))
  const store = join(cacheFolder, `baseline-${name}.json`)
  const kept = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : { sources: '', tests: [] }
  /** @type {TestFile[]} */
  const known = kept.sources === sources ? kept.tests : []
  /** @type {TestFile[]} */
  const tests = []
  for (const project of projects) tests.push(...(await runProject(name, project, known, say)))
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(store, JSON.stringify({ sources, tests }))
  return tests
}

/**
 * @param {string} name
 * @param {string} project
 * @param {readonly TestFile[]} known
 * @param {(text: string) => void} say
 * @returns {Promise<TestFile[]>}
 */
async function runProject(name, project, known, say) {
  const folder = mkdtempSync(join(tmpdir(), 'reached-'))
  const engine = await createEngine(project, {
    bail: 0,
    provide: { reachedFolder: folder },
    setupFiles: [inRoot('.ci', 'mutants', 'tellReached.mjs')],
  })
  try {
    const files = (await engine.testFiles(new RegExp(`/packages/${name}/src/`))).filter(
      (path) => !leftOut.test(path),
    )
    const texts = new Map(files.map((path) => [path, hash(readFileSync(path, 'utf8'))]))
    const still = known.filter((each) => each.project === project && texts.get(each.path) === each.text)
    const wanted = files.filter((path) => !still.some((each) => each.path === path))
    if (wanted.length === 0) return still
    say(`${name}: ${wanted.length} of ${files.length} test files of ${project} are run unbroken`)
    for (const path of scopes.filter((scope) => scope.package === name).flatMap(filesOf)) {
      const text = readFileSync(inRoot(path), 'utf8')
      engine.replace(inRoot(path), instrumented(text, path, places(path, text)))
    }
    const { failed, seconds, failing } = await engine.run(wanted)
    if (failed && (failing.size === 0 || failing.size * 5 > files.length)) {
      throw new Error(`Tests fail before anything is broken:\n${engine.complaints().slice(0, 5).join('\n')}`)
    }
    // What needs a process for itself judges nothing here.
    for (const path of failing) say(`left out, since it fails beside others: ${path}`)
    const reached = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    const run = wanted
      .filter((path) => !failing.has(path))
      .map((path) => ({
        path,
        project,
        text: texts.get(path) ?? '',
        seconds: seconds.get(path) ?? 0,
        places: reached.find(({ testPath }) => testPath === path)?.places ?? [],
      }))
    return [...still, ...run]
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each package's tests load beside its own sources. */
const beside = { core: ['sandbox'], hooks: ['core', 'sandbox'], ui: ['core', 'hooks', 'sandbox'] }

/**
 * The text of all that is no test, by which what was found before is still true or not.
 *
 * @param {string} name of the package
 */
function readSources(name) {
  return [name, ...(beside[/** @type {keyof typeof beside} */ (name)] ?? [])].flatMap((each) =>
    readdirSync(inRoot('packages', each, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|json)$/.test(path) && !/\.(test|stories)\.tsx?$/.test(path))
      .sort()
      .map((path) => `${path}\n${readFileSync(inRoot('packages', each, 'src', path), 'utf8')}`),
  )
}
