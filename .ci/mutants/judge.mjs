import { dirname } from 'node:path'
import { inRoot } from '../lib/root.mjs'
import { mutated, reachName } from './texts.mjs'

/** @typedef {import('./baseline.mjs').TestFile} TestFile */
/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {'killed' | 'late' | 'survived' | 'unreached'} Fate `late`: killed by time */

/**
 * What becomes of one mutant: the tests that come by its place are run, those of its own folder first and quick ones
 * before slow ones, until one notices or patience is over.
 *
 * @param {object} mutant
 * @param {string} mutant.path
 * @param {string} mutant.text
 * @param {import('./places.mjs').Place} mutant.place
 * @param {readonly TestFile[]} tests
 * @param {{ engine: (project: string) => Promise<Engine>, patience: number, jobs: number }} means `jobs` that share this process
 * @returns {Promise<Fate>}
 */
export async function judge({ path, text, place }, tests, { engine, patience, jobs }) {
  const chosen = chooseTests(path, place, tests, patience)
  if (chosen.length === 0) return 'unreached'
  for (const turn of turns(chosen)) {
    const running = await engine(turn[0]?.project ?? '')
    running.replace(inRoot(path), mutated(text, place))
    try {
      const expected = turn.reduce((sum, { seconds }) => sum + seconds, 0)
      const { failed, late } = await running.run(
        turn.map((test) => test.path),
        { seconds: jobs * ((turn[0]?.project === 'unit' ? 4 : 12) + 4 * expected) },
      )
      if (failed) return late ? 'late' : 'killed'
    } finally {
      running.replace(inRoot(path), undefined)
    }
  }
  return 'survived'
}

/**
 * @param {string} path
 * @param {import('./places.mjs').Place} place
 * @param {readonly TestFile[]} tests
 * @param {number} patience
 */
export function chooseTests(path, place, tests, patience) {
  const name = reachName(path, place)
  const folder = `/${dirname(path)}/`
  const rank = (/** @type {TestFile} */ test) => (test.path.includes(folder) ? 0 : 1)
  let left = patience
  return tests
    .filter((test) => test.places.includes(name))
    .sort((a, b) => rank(a) - rank(b) || a.seconds - b.seconds)
    .filter((test, index) => {
      left -= test.seconds
      return index === 0 || left >= 0
    })
}

/**
 * Cheap ones together first, so that what hangs is known soon; a turn is of one project, and node goes before a browser's DOM.
 *
 * @param {readonly TestFile[]} tests
 */
function turns(tests) {
  const [cheap, dear] = [[], []].map(() => /** @type {TestFile[]} */ ([]))
  let sum = 0
  for (const test of tests) {
    sum += test.seconds
    ;(sum <= 1.5 || cheap?.length === 0 ? cheap : dear)?.push(test)
  }
  return [cheap, dear]
    .flatMap((each = []) => ['unit', 'dom'].map((project) => each.filter((test) => test.project === project)))
    .filter((turn) => turn.length > 0)
}
