import { expect, test } from 'vitest'
import { difference } from './compareAnswers.js'
import { type Groups, questions } from './peer.js'
import { wabalytics } from './peers/wabalytics.js'
import { pointsOf, pricingAnswer } from './points.js'
import { checkAnswers } from './runAggregate.js'

test.each(['ascending', 'shuffled'] as const)('everybody answers alike, points %s', (order) => {
  expect(() => checkAnswers(JSON.parse(pricingAnswer(3000, order)))).not.toThrow()
})

test('the data ask something: every question has several groups, some points no cost', () => {
  const answer: unknown = JSON.parse(pricingAnswer(3000, 'shuffled'))
  const prepared = wabalytics.prepare(pointsOf(answer), answer)
  for (const question of questions) {
    const groups = [...prepared.groups(prepared.ask(question), question).values()]
    expect(groups.length).toBeGreaterThan(20)
    expect(groups.reduce((sum, [points]) => sum + points, 0)).toBe(3000)
    expect(groups.some(([, , , withoutCost]) => withoutCost > 0)).toBe(true)
  }
})

test('a wrong answer is found', () => {
  const right: Groups = new Map([['BR', [1, 2, 0.3, 0]]])
  expect(difference(right, new Map([['BR', [1, 2, 0.30000000000000004, 0]]]))).toBeUndefined()
  expect(difference(right, new Map([['BR', [1, 3, 0.3, 0]]]))).toContain('BR')
  expect(difference(right, new Map())).toContain('1 groups')
  expect(difference(right, new Map([['AR', [1, 2, 0.3, 0]]]))).toContain('missing')
})
