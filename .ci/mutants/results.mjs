import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from './baseline.mjs'

/**
 * @typedef {object} Result
 * @property {string} file   hash of its text
 * @property {string} tests  hash of all tests that may notice
 * @property {number} patience seconds of tests that were spent on it at most
 * @property {string} path
 * @property {string} id     of the place
 * @property {import('./judge.mjs').Fate} fate
 * @property {number} seconds
 */

const usual = join(cacheFolder, 'results.jsonl')

/** What was found before and is still true, so that a run that was stopped goes on where it was. */
export class Results {
  /** @type {Map<string, Result>} */
  #found = new Map()

  /**
   * @param {boolean} again forgets what was found before
   * @param {string} [store] the file it is kept in
   */
  constructor(again, store = usual) {
    this.store = store
    if (again) rmSync(store, { force: true })
    if (!existsSync(store)) return
    for (const line of readFileSync(store, 'utf8').split('\n').filter(Boolean)) {
      const result = JSON.parse(line)
      this.#found.set(key(result), result)
    }
  }

  /**
   * A kill is true while the file is the same, a survivor only while the tests are, too, and nobody has more patience.
   *
   * @param {Omit<Result, 'fate' | 'seconds'>} asked
   */
  find(asked) {
    const result = this.#found.get(key(asked))
    const isKill = result?.fate === 'killed' || result?.fate === 'late'
    const isSame = result?.tests === asked.tests && result.patience >= asked.patience
    return isKill || isSame ? result : undefined
  }

  /** @param {Result} result */
  add(result) {
    this.#found.set(key(result), result)
    mkdirSync(dirname(this.store), { recursive: true })
    appendFileSync(this.store, `${JSON.stringify(result)}\n`)
  }
}

/** @param {{ file: string, path: string, id: string }} of */
const key = ({ file, path, id }) => `${file} ${path} ${id}`
