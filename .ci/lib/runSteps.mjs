import { readdirSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { endChildrenOnSignals, isStopping, run } from './child.mjs'
import { hasLostPage } from './hasLostPage.mjs'
import { install, toolPath } from './install.mjs'
import { countTests, line, summary, textOf } from './report.mjs'
import { inRoot } from './root.mjs'

/** @typedef {import('./report.mjs').Outcome} Outcome */
/** @typedef {import('./steps.mjs').Step} Step */

/**
 * Runs the steps one after another, so that each has the machine for itself and its time is its own. One that fails
 * does not keep the others from running.
 *
 * @param {readonly Step[]} steps
 * @param {readonly string[]} only ids of the steps wanted; none means all
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps, only) {
  const wanted = only.length === 0 ? steps : steps.filter(({ id }) => only.includes(id))
  const unknown = only.filter((id) => !steps.some((step) => step.id === id))
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. Known: ${steps.map(({ id }) => id).join(', ')}.`)
    return 2
  }
  endChildrenOnSignals()

  /** @type {Map<string, Outcome>} */
  const outcomes = new Map()
  const begun = Date.now()
  const finish = () => {
    const { text, failed } = summary([...outcomes.values()])
    for (const { id, shows } of wanted) if (shows && outcomes.has(id)) console.log(`\n${textOf(shows)}`)
    console.log(`\n${((Date.now() - begun) / 1000).toFixed(0)} s in all\n\n${text}`)
    return failed > 0 ? 1 : 0
  }

  await perform(outcomes, 'install', 'install', install)
  if (outcomes.get('install')?.result !== 'passed') return finish()

  let browserPath = ''
  if (wanted.some(({ browser }) => browser)) {
    await perform(outcomes, 'chromium', 'browser', async () => {
      const found = await findBrowser()
      browserPath = found.path ?? ''
      return found
    })
  }

  const env = { PATH: await toolPath(), BROWSER_PATH: browserPath, NODE_RELEASE: process.version }
  removeLeftovers(wanted.some(({ id }) => id === 'build'))
  for (const step of wanted) {
    const missing = [step.needs, step.browser ? 'chromium' : undefined].find(
      (id) => id !== undefined && outcomes.has(id) && outcomes.get(id)?.result !== 'passed',
    )
    if (missing !== undefined) {
      const note = `needs: ${outcomes.get(missing)?.name}`
      outcomes.set(step.id, { name: step.name, result: 'not run', seconds: 0, note })
      console.log(line({ name: step.name, result: 'not run', seconds: 0, note }))
      continue
    }
    await perform(outcomes, step.id, step.name, async () => {
      const once = async () => ({
        ...(await turbo(step.task, env)),
        tests: step.report ? countTests(step.report) : undefined,
      })
      const first = await once()
      const isAgain = !first.ok && hasLostPage(first.output, first.tests)
      const { ok, output, tests } = isAgain ? await once() : first
      const told = isAgain ? 'second run: the first lost its page' : note(output)
      return { ok, output: withoutTurbo(output), note: told, ...(tests ? { tests } : {}) }
    })
  }
  return finish()
}

/**
 * @param {Map<string, Outcome>} outcomes
 * @param {string} id
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string, note: string, tests?: { passed: number, failed: number } }>} work
 */
async function perform(outcomes, id, name, work) {
  const begun = Date.now()
  const { ok, output, note: told, tests } = await work()
  if (isStopping()) return await new Promise(() => {}) // The handler of the signal ends the process.
  /** @type {Outcome} */
  const outcome = {
    name,
    result: ok ? 'passed' : 'failed',
    seconds: (Date.now() - begun) / 1000,
    note: ok ? told : '',
    ...(tests ? { tests } : {}),
  }
  outcomes.set(id, outcome)
  if (!ok) console.log(`\n── ${name} ${'─'.repeat(60)}\n${output.trim()}\n`)
  console.log(line(outcome))
}

/**
 * @param {string} task
 * @param {NodeJS.ProcessEnv} env
 */
function turbo(task, env) {
  const cli = inRoot('node_modules', 'turbo', 'bin', 'turbo')
  const options = [
    '--output-logs=errors-only',
    '--log-prefix=none',
    '--log-order=grouped',
    '--cache=local:rw',
  ]
  return run(process.execPath, [cli, 'run', task, '--continue=dependencies-successful', ...options], { env })
}

/**
 * What the failed tasks said, without turbo's own words about them.
 *
 * @param {string} output
 */
function withoutTurbo(output) {
  const own =
    /^(\s*• |cache miss, |cache hit, |\S*#\S+: {2}(WARNING|ERROR) | ELIFECYCLE | Tasks: |Cached: | {2}Time: |Failed: | ERROR {2}run failed)/
  const lines = output.split('\n').filter((each) => !own.test(each))
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}

/** @param {string} output of turbo */
function note(output) {
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? []
  return cached !== undefined && cached === total ? 'cached' : ''
}

/**
 * Results and builds of an earlier run, which must not be taken for this one's. What is cached comes back from the cache.
 *
 * @param {boolean} builds
 */
function removeLeftovers(builds) {
  rmSync(inRoot('.ci', 'reports'), { recursive: true, force: true })
  if (!builds) return
  for (const name of readdirSync(inRoot('packages'))) {
    rmSync(inRoot('packages', name, 'dist'), { recursive: true, force: true })
  }
}
