import { isFresh, machineOf } from './axes.mjs'
import { showStory } from './inPage.mjs'

/**
 * @typedef {import('./plan.mjs').Job} Job
 * @typedef {import('./engines/Engine.mjs').Engine} Engine
 * @typedef {import('./engines/Engine.mjs').Session} Session
 * @typedef {Job & { faults: readonly string[], milliseconds: number }} Result
 * @typedef {{ address: string, seconds: number, onResult: (result: Result) => void }} Options
 *   `seconds`: how long a story may take
 */

/**
 * Runs jobs, several browsers at a time.
 *
 * @param {readonly Engine[]} engines
 * @param {readonly Job[]} jobs
 * @param {Options & { seats: number }} options
 */
export async function runJobs(engines, jobs, { seats, ...options }) {
  const groups = groupJobs(engines, jobs)
  await Promise.all(
    Array.from({ length: seats }, async () => {
      for (let group = groups.shift(); group; group = groups.shift()) await runGroup(group, options)
    }),
  )
}

/**
 * Jobs that can share a browser: one engine, one machine, no more than it bears. The slow engines come first.
 *
 * @param {readonly Engine[]} engines
 * @param {readonly Job[]} jobs
 */
export function groupJobs(engines, jobs) {
  return [...engines].reverse().flatMap((engine) => {
    /** @type {Map<string, Job[]>} */
    const byKey = new Map()
    for (const job of jobs.filter(({ row }) => row['engine'] === engine.id)) {
      const key = `${engine.keyOf(machineOf(job.row))} ${job.row['zone']} ${isFresh(job.row)}`
      byKey.set(key, [...(byKey.get(key) ?? []), job])
    }
    return [...byKey.values()].flatMap((group) =>
      Array.from({ length: Math.ceil(group.length / engine.perPage) }, (_, at) => ({
        engine,
        jobs: group.slice(at * engine.perPage, (at + 1) * engine.perPage),
      })),
    )
  })
}

/**
 * @param {{ engine: Engine, jobs: readonly Job[] }} group
 * @param {Options} options
 */
async function runGroup({ engine, jobs }, { address, seconds, onResult }) {
  /** @type {Session | undefined} */
  let session
  let isClean = false
  const queue = jobs.map((job) => ({ job, isAgain: false }))
  /** @type {string | undefined} */
  let last
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { job, isAgain } = next
    const begun = Date.now()
    try {
      const machine = machineOf(job.row)
      session ??= await open(engine, machine)
      await within(20, session.set(machine))
      if (!isClean || isFresh(job.row) || last === job.story) {
        await within(30, session.goto(address))
      }
      last = job.story
      const { engine: _, zone: __, ...globals } = job.row
      const asked = [job.story, { ...globals, a11y: { manual: true } }, seconds * 1000]
      const shown = await within(seconds + 15, session.call(String(showStory), asked))
      // What failed may leave something behind: the next story gets a page of its own.
      if (!shown.focused && shown.faults.length > 0 && !isAgain) throw new Error('its window had no focus')
      isClean = shown.faults.length === 0 && !shown.spent
      onResult({ ...job, faults: shown.faults, milliseconds: shown.milliseconds })
    } catch (error) {
      // A browser that hangs, or lost the focus, may have been worn by those before: once more, in one of its own.
      if (!isAgain) queue.unshift({ job, isAgain: true })
      else onResult({ ...job, faults: [`runner: ${messageOf(error)}`], milliseconds: Date.now() - begun })
      await session?.close().catch(() => {})
      session = undefined
      isClean = false
    }
  }
  await session?.close().catch(() => {})
}

/**
 * A browser that hangs while it starts is started once more: that says nothing of a story.
 *
 * @param {Engine} engine
 * @param {import('./engines/Engine.mjs').Machine} machine
 */
async function open(engine, machine) {
  for (let tries = 1; ; tries++) {
    const opening = engine.open(machine)
    try {
      return await within(40, opening)
    } catch (error) {
      opening.then((late) => late.close()).catch(() => {})
      if (tries === 3) throw error
    }
  }
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error))

/**
 * @template T
 * @param {number} seconds
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(seconds, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the browser did not answer in ${seconds} s`)), seconds * 1000)
  })
  try {
    return /** @type {T} */ (await Promise.race([work, late]))
  } finally {
    clearTimeout(timer)
  }
}
