import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Results } from './results.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const asked = { file: 'f', tests: 't', patience: 15, path: 'a.ts', id: 'relational:1:< → <=' }
const kept = (/** @type {import('./judge.mjs').Fate} */ fate) => {
  const store = join(folder, 'results.jsonl')
  new Results(true, store).add({ ...asked, fate, seconds: 1 })
  return new Results(false, store)
}

it.each(/** @type {const} */ (['killed', 'late']))('%s stays so while the file is the same', (fate) => {
  expect(kept(fate).find({ ...asked, tests: 'others', patience: 99 })?.fate).toBe(fate)
  expect(kept(fate).find({ ...asked, file: 'other' })).toBeUndefined()
})

it.each(/** @type {const} */ (['survived', 'unreached']))(
  '%s is asked again by other tests, and with more patience',
  (fate) => {
    expect(kept(fate).find({ ...asked, patience: 5 })?.fate).toBe(fate)
    expect(kept(fate).find({ ...asked, patience: 16 })).toBeUndefined()
    expect(kept(fate).find({ ...asked, tests: 'others' })).toBeUndefined()
  },
)

it('is forgotten when everything is to be tried again', () => {
  kept('killed')
  expect(new Results(true, join(folder, 'results.jsonl')).find(asked)).toBeUndefined()
})
