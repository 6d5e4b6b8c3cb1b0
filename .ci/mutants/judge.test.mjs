import { expect, it } from 'vitest'
import { inRoot } from '../lib/root.mjs'
import { chooseTests, judge } from './judge.mjs'
import { places } from './places.mjs'
import { reachName } from './texts.mjs'

const path = 'packages/core/src/time/a.ts'
const text = 'export const isLess = (a, b) => a < b'
const [place] = places(path, text).filter(({ operator }) => operator === 'relational')
if (!place) throw new Error('There is no place.')

/** @param {string} name @param {number} seconds @param {readonly string[]} [reached] */
const test = (name, seconds, reached = [reachName(path, place)]) => ({
  path: inRoot('packages/core/src', name),
  project: 'unit',
  text: '',
  seconds,
  places: reached,
})

/** An engine that notes what it is told, and says that the tests named fail. @param {readonly string[]} failing */
function fakeEngine(failing) {
  /** @type {string[]} */
  const said = []
  /** @type {import('./engine.mjs').Engine} */
  const engine = {
    run: async (files) => {
      said.push(files.map((file) => file.replace(/.*\//, '')).join(' '))
      const failed = files.some((file) => failing.some((name) => file.endsWith(name)))
      return { failed, late: false, seconds: new Map(), failing: new Set() }
    },
    replace: (_path, other) => said.push(other ?? 'as it was'),
    testFiles: async () => [],
    complaints: () => [],
    close: async () => {},
  }
  return { said, engine: async () => engine }
}

const mutant = { path, text, place }

it('tests that never fail kill nothing', async () => {
  const { engine } = fakeEngine([])
  expect(await judge(mutant, [test('time/a.test.ts', 1)], { engine, patience: 9, jobs: 1 })).toBe('survived')
})

it('a test that notices kills, and the text is given back', async () => {
  const { engine, said } = fakeEngine(['a.test.ts'])
  expect(await judge(mutant, [test('time/a.test.ts', 1)], { engine, patience: 9, jobs: 1 })).toBe('killed')
  expect(said).toEqual(['export const isLess = (a, b) => a <= b', 'a.test.ts', 'as it was'])
})

it('what no test comes by is not reached, and runs nothing', async () => {
  const { engine, said } = fakeEngine(['a.test.ts'])
  expect(await judge(mutant, [test('time/a.test.ts', 1, [])], { engine, patience: 9, jobs: 1 })).toBe(
    'unreached',
  )
  expect(said).toEqual([])
})

it('asks tests of its own folder first, then quick ones, as long as patience lasts', () => {
  const tests = [test('wire/slow.test.ts', 6), test('wire/quick.test.ts', 1), test('time/own.test.ts', 4)]
  const names = (/** @type {number} */ patience) =>
    chooseTests(path, place, tests, patience).map((each) => each.path.replace(/.*\//, ''))
  expect(names(20)).toEqual(['own.test.ts', 'quick.test.ts', 'slow.test.ts'])
  expect(names(6)).toEqual(['own.test.ts', 'quick.test.ts'])
  expect(names(1)).toEqual(['own.test.ts'])
})
