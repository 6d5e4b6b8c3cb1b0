import { expect, it } from 'vitest'
import { report, scores } from './report.mjs'

/** @param {import('./judge.mjs').Fate} fate @param {string} scope */
const found = (fate, scope = 'core/time') => ({
  scope,
  path: `packages/${scope}/a.ts`,
  place: {
    id: '',
    operator: 'relational',
    start: 0,
    end: 1,
    to: '<=',
    line: 7,
    run: { start: 0, end: 1, statement: false },
  },
  from: '<',
  fate,
  seconds: 2,
})

it('scores what was noticed of what was tried, late or not, and counts what no test comes by', () => {
  const [time, plan] = scores([
    found('killed'),
    found('late'),
    found('survived'),
    found('unreached'),
    found('unreached', 'core/plan'),
  ])
  expect(time).toMatchObject({
    tried: 4,
    killed: 2,
    late: 1,
    survived: 1,
    unreached: 1,
    score: 50,
    seconds: 8,
  })
  expect(plan).toMatchObject({ tried: 1, score: 0 })
})

it('lists where each survivor stands and what it was', () => {
  const text = report([found('survived'), found('killed'), found('unreached')])
  expect(text.match(/a\.ts:7 survived relational: < → <=/g)).toHaveLength(1)
  expect(text.match(/a\.ts:7 unreached/g)).toHaveLength(1)
})
