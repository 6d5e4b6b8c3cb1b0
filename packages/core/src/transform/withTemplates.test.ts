import { expect, test } from 'vitest'
import { withoutExpired } from '../table/withoutExpired.js'
import { figureOf } from './figureOf.js'
import { answerOf, templateTable } from './fixtures/tables.js'
import { pointReason } from './pointReason.js'
import { rates } from './ratio.js'
import { rollup } from './rollup.js'
import { withTemplates } from './withTemplates.js'

const day = 86_400
const now = 20_000 * day
const sent = { sent: 9, delivered: 9, amountSpent: 3 }
const at = (daysAgo: number) => now - daysAgo * day

const table = withoutExpired(
  templateTable([
    { templateId: 'login', start: at(20), ...sent },
    { templateId: 'login', start: at(2), ...sent, clicks: { url_button: 0 } },
    { templateId: 'off', start: at(2), ...sent, clicks: { url_button: 0, quick_reply_button: 0 } },
    { templateId: 'odd', start: at(2), ...sent, clicks: { url_button: 4 } },
    { templateId: 'sale', start: at(2), ...sent, clicks: { url_button: 6 } },
    { templateId: 'unknown', start: at(2), ...sent, clicks: { url_button: 0 } },
  ]),
  now,
)
const source = answerOf(table, { '100001': 'USD' })
const templates = [
  { id: 'login', category: 'AUTHENTICATION' },
  { id: 'off', category: 'MARKETING', clickTrackingOptedOut: true },
  // Of what is said here the platform's own clicks are proof to the contrary.
  { id: 'odd', category: 'AUTHENTICATION' },
  { id: 'sale', category: 'MARKETING', clickTrackingOptedOut: false },
  { id: 'unknown', category: 'PARTNERSHIP' },
]
const measures = { costPerClick: rates.costPerClick }

function figures(name: string) {
  const groups = rollup(withTemplates(source, templates), {
    by: ['templateId'],
    metrics: ['clicks:url_button', 'clicks:quick_reply_button'],
    measures,
  })
  return Object.fromEntries(
    groups.rows.map(({ templateId }, group) => {
      const { value, reason } = figureOf(groups, name, group)
      return [templateId, value ?? reason]
    }),
  )
}

test('clicks that are never counted are neither 0 nor unknown', () => {
  expect(figures('clicks:url_button')).toEqual({
    ...{ login: 'not-counted', off: 'tracking-off', odd: 4, sale: 6, unknown: 0 },
  })
  expect(figures('clicks:quick_reply_button')).toMatchObject({
    ...{ login: 'not-counted', off: 'tracking-off', sale: 'no-button' },
  })
})

test('unit costs of such clicks say the same, and the total is whole without them', () => {
  expect(figures('costPerClick')).toEqual({
    ...{ login: 'not-counted', off: 'tracking-off', odd: 0.75, sale: 0.5, unknown: 'no-denominator' },
  })
  const total = rollup(withTemplates(source, templates), { by: [], measures })
  expect(figureOf(total, 'costPerClick', 0)).toMatchObject({
    ...{ value: 0.9, lacking: undefined, base: { of: 9, per: 10 } },
  })
})

test('the columns of points say it, too', () => {
  const told = pointReason(withTemplates(source, templates).table, 'costPerUrlButtonClick')
  expect([0, 1].map(told)).toEqual(['not-counted', 'not-counted'])
})

test('what was sent, delivered and spent stays as it came', () => {
  const told = withTemplates(source, templates).table.metrics
  for (const name of ['sent', 'delivered', 'amountSpent'])
    expect(told.get(name), name).toEqual(table.metrics.get(name))
})

test('one click counted is proof, also when it is the first of all', () => {
  const clicked = templateTable([{ templateId: 'login', start: at(2), ...sent, clicks: { url_button: 4 } }])
  const groups = rollup(withTemplates(answerOf(clicked, {}), templates), {
    by: ['templateId'],
    metrics: ['clicks:url_button'],
  })
  expect(figureOf(groups, 'clicks:url_button', 0)).toMatchObject({ value: 4, reason: undefined })
})

test('what is known of no template changes nothing, and rows stay unread', () => {
  expect(withTemplates(source, [])).toBe(source)
  let read = 0
  const lazy = {
    ...source,
    get rows() {
      read++
      return []
    },
  }
  expect(withTemplates(lazy, templates).rows).toEqual([])
  expect(read).toBe(1)
})
