import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from './baseline.mjs'

/**
 * @typedef {object} Result
 * @property {string} file   hash of its text
 * @property {string} tests  hash of all tests that may notice
 * @property {string} path
 * @property {string} id     of the place
 * @property {import('./judge.mjs').Fate} fate
 * @property {number} seconds
 */

const store = join(cacheFolder, 'results.jsonl')

/** What was found before and is still true, so that a run that was stopped goes on where it was. */
export class Results {
  /** @type {Map<string, Result>} */
  #found = new Map()

  /** @param {boolean} again forgets what was found before */
  constructor(again) {
    if (again) rmSync(store, { force: true })
    if (!existsSync(store)) return
    for (const line of readFileSync(store, 'utf8').split('\n').filter(Boolean)) {
      const result = JSON.parse(line)
      this.#found.set(key(result), result)
    }
  }

  /**
   * A kill is true while the file is the same, a survivor only while the tests are, too.
   *
   * @param {{ file: string, tests: string, path: string, id: string }} asked
   */
  find(asked) {
    const result = this.#found.get(key(asked))
    const isKill = result?.fate === 'killed' || result?.fate === 'late'
    return isKill || result?.tests === asked.tests ? result : undefined
  }

  /** @param {Result} result */
  add(result) {
    this.#found.set(key(result), result)
    mkdirSync(dirname(store), { recursive: true })
    appendFileSync(store, `${JSON.stringify(result)}\n`)
  }
}

/** @param {{ file: string, path: string, id: string }} of */
const key = ({ file, path, id }) => `${file} ${path} ${id}`
