import { expect, it } from 'vitest'
import { matrixOf, printMatrix } from './matrix.mjs'
import { jobOf, planSample, planWhole } from './plan.mjs'

const axes = [
  { id: 'engine', values: ['chromium', 'webkit'] },
  { id: 'host', values: ['plain', 'shadow', 'form'] },
]
const comfortable = { engine: 'chromium', host: 'plain' }
const rows = [
  { engine: 'chromium', host: 'shadow' },
  { engine: 'webkit', host: 'plain' },
  { engine: 'webkit', host: 'form' },
]
const story = (/** @type {string} */ id, play = true) => ({ id, play, skip: {} })

it('puts a story into what it can bear, and keeps the reason for the rest', () => {
  const job = jobOf({ ...story('a'), skip: { 'host:shadow': 'it measures the body' } }, rows[0], comfortable)
  expect(job.row).toEqual(comfortable)
  expect(job.spared).toEqual([{ staging: 'host:shadow', why: 'it measures the body' }])
})

it('goes through the rows in turn, with plays alone', () => {
  const jobs = planSample([story('a'), story('still', false), story('b'), story('c'), story('d')], rows, {
    comfortable,
    each: 1,
  })
  expect(jobs.map((job) => [job.story, job.row['host']])).toEqual([
    ['a', 'shadow'],
    ['b', 'plain'],
    ['c', 'form'],
    ['d', 'shadow'],
  ])
})

it('whole, each play meets every value, and every other story each engine', () => {
  const jobs = planWhole([story('a'), story('still', false)], rows, { comfortable, axes })
  const met = (/** @type {string} */ id, /** @type {string} */ axis) =>
    new Set(jobs.filter((job) => job.story === id).map(({ row }) => row[axis]))
  expect(met('a', 'host')).toEqual(new Set(['plain', 'shadow', 'form']))
  expect(met('a', 'engine')).toEqual(new Set(['chromium', 'webkit']))
  expect(met('still', 'engine')).toEqual(new Set(['chromium', 'webkit']))
})

it('counts runs, failures, known failures and what was skipped, with the reasons', () => {
  const result = (/** @type {string} */ id, /** @type {number} */ row, /** @type {string[]} */ faults) => ({
    story: id,
    row: rows[row] ?? comfortable,
    spared: [],
    faults,
    milliseconds: 1,
  })
  const lines = matrixOf(axes, [result('a', 0, []), result('b', 0, ['x']), result('c', 0, ['x'])], {
    known: [{ story: /^c$/, staging: { host: 'shadow' }, why: 'known' }],
    missing: { webkit: 'not found' },
    notRun: [{ story: 'd', row: rows[2] ?? {}, spared: [] }],
  })
  expect(lines.find(({ value }) => value === 'shadow')).toMatchObject({
    runs: 3,
    failed: 1,
    known: 1,
    skipped: 0,
  })
  expect(lines.find(({ value }) => value === 'form')).toMatchObject({
    runs: 0,
    skipped: 1,
    why: ['1 × not found'],
  })
  expect(printMatrix(lines)).toMatch(/host shadow +3 +1 +1 +·/)
})
