import { pathToFileURL } from 'node:url'
import { loadConfigFromFile } from 'vite'
import { createVitest } from 'vitest/node'
import { inRoot, root } from '../lib/root.mjs'

/** @typedef {import('vitest/node').TestSpecification} TestSpecification */
/**
 * @typedef {object} Engine one lasting Vitest of one project; it runs one list of files at a time
 * @property {(files: readonly string[], options?: RunOptions) => Promise<Verdict>} run
 * @property {(path: string, text: string | undefined) => void} replace hands out other text for a file from here on, or again its own
 * @property {(pattern: RegExp) => Promise<readonly string[]>} testFiles those of the project whose path it matches
 * @property {() => readonly string[]} complaints of the last run, one a failure
 * @property {() => Promise<void>} close
 *
 * @typedef {{ seconds?: number }} RunOptions `seconds` of this process's work, not of the clock: a busy machine makes nothing late
 * @typedef {{ failed: boolean, late: boolean, seconds: ReadonlyMap<string, number>, failing: ReadonlySet<string> }} Verdict `seconds` of each file that ran
 */

/**
 * The project of vitest.config.ts by that name, in one worker that is new for every run: what is installed is loaded
 * once a run, and our own modules once a file. Nothing is written to disk.
 *
 * @param {string} name `unit` or `dom`
 * @param {{ provide?: Record<string, unknown>, setupFiles?: readonly string[], bail?: number }} [options]
 * @returns {Promise<Engine>}
 */
export async function createEngine(name, { provide = {}, setupFiles = [], bail = 1 } = {}) {
  /** @type {Map<string, string>} */
  const replaced = new Map()
  const project = await projectOf(name)
  /** @type {Map<string, number>} */
  let seconds = new Map()
  let failed = false
  /** @type {string[]} */
  let complaints = []
  /** @type {Set<string>} */
  let failing = new Set()

  const vitest = await createVitest(
    'test',
    {
      ...project.test,
      config: false,
      root,
      watch: false,
      bail,
      // One worker, in which a file's modules are loaded anew by `freshModules.mjs`.
      pool: 'threads',
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      silent: true,
      cache: false,
      testTimeout: 40_000,
      hookTimeout: 40_000,
      setupFiles: [
        inRoot('.ci', 'mutants', 'freshModules.mjs'),
        ...setupFiles,
        ...(project.test.setupFiles ?? []),
        ...(name === 'dom' ? [inRoot('.ci', 'mutants', 'impatient.mjs')] : []),
      ],
      provide: /** @type {any} */ (provide),
      reporters: [
        {
          onTestModuleEnd(module) {
            seconds.set(module.moduleId, module.diagnostic().duration / 1000)
            if (!module.ok()) {
              failed = true
              failing.add(module.moduleId)
            }
            complaints.push(...module.errors().map(({ message }) => `${module.moduleId}: ${message}`))
          },
          onTestCaseResult(test) {
            const { errors = [] } = test.result()
            complaints.push(...errors.map(({ message }) => `${test.fullName}: ${message}`))
          },
          onTestRunEnd(_modules, errors) {
            if (errors.length > 0) failed = true
            complaints.push(...errors.map(({ message }) => message))
          },
        },
      ],
    },
    {
      ...project,
      test: undefined,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'replaced-texts',
          enforce: 'pre',
          load: (id) => replaced.get(id.replace(/\?.*$/, '')),
        },
        ...(project.plugins ?? []),
      ],
    },
  )
  await vitest.standalone()
  const known = await vitest.globTestSpecifications()

  return {
    async run(files, options = {}) {
      seconds = new Map()
      failed = false
      complaints = []
      failing = new Set()
      let late = false
      const wanted = files.flatMap((file) => known.filter(({ moduleId }) => moduleId === file))
      const cancel = () => void vitest.cancelCurrentRun('keyboard-input').catch(() => {})
      const from = process.cpuUsage()
      const timer = setInterval(() => {
        const { user, system } = process.cpuUsage(from)
        if ((user + system) / 1e6 < (options.seconds ?? 600)) return
        late = true
        cancel() // Once asks what hangs to stop, once more makes it.
      }, 500)
      try {
        await vitest.runTestSpecifications(wanted)
      } finally {
        clearInterval(timer)
      }
      return { failed: failed || late, late, seconds, failing }
    },
    replace(path, text) {
      if (text === undefined) replaced.delete(path)
      else replaced.set(path, text)
      vitest.invalidateFile(path)
    },
    testFiles: async (pattern) => known.map(({ moduleId }) => moduleId).filter((path) => pattern.test(path)),
    complaints: () => complaints,
    close: () => vitest.close(),
  }
}

/** @type {Promise<any> | undefined} */
let config

/** @param {string} name */
async function projectOf(name) {
  config ??= loadConfigFromFile({ command: 'serve', mode: 'test' }, inRoot('vitest.config.ts'))
  const loaded = await config
  const found = loaded?.config.test.projects.find((/** @type {any} */ { test }) => test?.name === name)
  if (!found) throw new Error(`There is no project ${name} in ${pathToFileURL(inRoot('vitest.config.ts'))}.`)
  return found
}
