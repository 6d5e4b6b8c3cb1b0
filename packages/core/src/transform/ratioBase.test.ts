import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutExpired } from '../table/withoutExpired.js'
import { figureOf } from './figureOf.js'
import {
  answerOf,
  type PricingPoint,
  pricingTable,
  type TemplatePoint,
  templateTable,
} from './fixtures/tables.js'
import { pivot } from './pivot.js'
import { rates } from './ratio.js'
import { rollup } from './rollup.js'

const day = 86_400
const now = 20_000 * day + day / 2

/** Amounts in whole thousandths and counts: what doubles divide alike, however they were added. */
const point: fc.Arbitrary<TemplatePoint> = fc.record({
  templateId: fc.constantFrom('1', '2', '3', '__proto__'),
  start: fc.integer({ min: -12, max: 0 }).map((ago) => (20_000 + ago) * day),
  amountSpent: fc.option(
    fc.nat(1e6).map((thousandths) => thousandths / 1000),
    { nil: undefined },
  ),
  sent: fc.nat(50),
  delivered: fc.nat(50),
  read: fc.option(fc.nat(50), { nil: undefined }),
  clicks: fc.option(fc.record({ url_button: fc.nat(50) }), { nil: undefined }),
})
const points = fc.array(point, { maxLength: 40 })
const { costPerClick, readRate, clickToReadRate, costPerDelivered } = rates
const asked = { costPerClick, readRate, clickToReadRate, costPerDelivered }
type Asked = keyof typeof asked

const tableOf = (given: readonly TemplatePoint[]) => withoutExpired(templateTable(given), now)

/** Both sides of a rate at a point, `undefined` where it is not known whole: worked out from the points alone. */
function sidesOf(all: readonly TemplatePoint[], each: TemplatePoint, name: Asked) {
  const kept = (each.start ?? 0) >= now - 7 * day
  const hasButton = all.some(
    ({ templateId, clicks }) => templateId === each.templateId && clicks !== undefined,
  )
  const value = (metric: string): number | undefined => {
    if (metric === 'read') return kept ? each.read : undefined
    if (metric === 'clicks:url_button') {
      return kept && hasButton ? (each.clicks?.['url_button'] ?? 0) : undefined
    }
    return metric === 'delivered' ? each.delivered : each.amountSpent
  }
  const [of, per] = [value(asked[name].of), value(asked[name].per)]
  return of === undefined || per === undefined ? undefined : { of, per }
}

function expected(all: readonly TemplatePoint[], group: readonly TemplatePoint[], name: Asked) {
  const sides = group.flatMap((each) => sidesOf(all, each, name) ?? [])
  const sum = (side: 'of' | 'per') =>
    sides.reduce((total, each) => total + Math.round(each[side] * 1000), 0) / 1000
  return { of: sum('of'), per: sum('per'), known: sides.length }
}

describe('a rate of any group', () => {
  test('is the sum over the sum of the points that have both sides, and says how many these are', () => {
    fc.assert(
      fc.property(points, fc.subarray(['templateId', 'start']), (given, by) => {
        const groups = rollup(tableOf(given), { by, measures: asked })
        for (const [group, row] of groups.rows.entries()) {
          const members = given.filter(
            (each) =>
              (!by.includes('templateId') || each.templateId === row['templateId']) &&
              (!by.includes('start') || each.start === Number(row['start']) / 1000),
          )
          for (const name of Object.keys(asked) as Asked[]) {
            const { of, per, known } = expected(given, members, name)
            const figure = figureOf(groups, name, group)
            expect(figure.base).toMatchObject({ of, per })
            expect(figure).toMatchObject({ known, points: members.length })
            if (per === 0) expect(figure.value).toBeUndefined()
            else expect(figure.value).toBeCloseTo(of / per, 12)
            expect(figure.value === undefined).toBe(figure.reason !== undefined)
          }
        }
      }),
    )
  })

  test('is made of bases that add up to those of the whole', () => {
    fc.assert(
      fc.property(points, fc.constantFrom('templateId', 'start'), (given, by) => {
        const table = tableOf(given)
        const parts = rollup(table, { by: [by], measures: asked })
        const whole = rollup(table, { by: [], measures: asked })
        for (const name of Object.keys(asked)) {
          for (const side of ['of', 'per', 'ofAll', 'perAll'] as const) {
            const sums = parts.measures.get(name)?.base?.[side] ?? []
            const sum = [...sums].reduce((total, each) => total + Math.round(each * 1000), 0)
            const total = whole.measures.get(name)?.base?.[side][0] ?? 0
            expect(sum).toBe(Math.round(total * 1000))
          }
        }
      }),
    )
  })

  test('stands in every cell and total of a pivot as in a rollup', () => {
    fc.assert(
      fc.property(points, (given) => {
        const table = tableOf(given)
        const options = { rows: ['templateId'], columns: ['start'], measures: asked }
        const cells = pivot(table, options)
        const total = rollup(table, { by: [], measures: asked })
        const rows = rollup(table, { by: ['templateId'], measures: asked })
        for (const name of Object.keys(asked)) {
          expect(cells.figureAt(name, 'total', 'total')).toEqual(
            total.length === 0 ? undefined : figureOf(total, name, 0),
          )
          for (let row = 0; row < rows.length; row++) {
            expect(cells.figureAt(name, row, 'total')).toEqual(figureOf(rows, name, row))
          }
        }
      }),
    )
  })
})

const ago = (days: number) => (20_000 - days) * day
const figure = (given: readonly TemplatePoint[], name: Asked, by: readonly string[] = []) =>
  figureOf(rollup(tableOf(given), { by, measures: asked }), name, 0)

describe('what is no longer kept', () => {
  const sent = { templateId: '1', sent: 100, delivered: 100 }

  test('takes its money along: clicks of a week are paid by that week', () => {
    const given = [
      { ...sent, start: ago(20), amountSpent: 90, read: 0, clicks: { url_button: 0 } },
      { ...sent, start: ago(3), amountSpent: 10, read: 50, clicks: { url_button: 40 } },
    ]
    expect(figure(given, 'costPerClick')).toEqual({
      ...{ value: 0.25, reason: undefined, lacking: 'expired', points: 2, known: 1 },
      base: { of: 10, per: 40, ofAll: 100, perAll: 40 },
    })
    expect(figure(given, 'readRate')).toMatchObject({ value: 0.5, lacking: 'expired', base: { per: 100 } })
    expect(figure(given, 'costPerDelivered')).toMatchObject({ value: 0.5, lacking: undefined, known: 2 })
  })

  test('is gone for a part of the day at the edge, which therefore does not count', () => {
    const edge = { ...sent, start: ago(7), amountSpent: 10, read: 20, clicks: { url_button: 5 } }
    const whole = { ...sent, start: ago(6), amountSpent: 10, read: 50, clicks: { url_button: 40 } }
    expect(figure([edge, whole], 'readRate')).toMatchObject({
      value: 0.5,
      base: { of: 50, per: 100, ofAll: 70 },
    })
    expect(figure([edge], 'readRate')).toMatchObject({ value: undefined, reason: 'expired' })
    // The sum keeps it: it was read.
    const { rows, measures: found } = rollup(tableOf([edge, whole]), { by: [] })
    expect(rows[0]?.['read']).toBe(70)
    expect(found.get('read')?.lacking).toEqual(
      rollup(tableOf([edge]), { by: [] }).measures.get('read')?.lacking,
    )
  })

  test('takes nothing away where nothing was sent', () => {
    const quiet = { templateId: '1', start: ago(20), sent: 0, delivered: 0, read: 0, amountSpent: 0 }
    const whole = { ...sent, start: ago(3), read: 50, amountSpent: 10 }
    expect(figure([quiet, whole], 'readRate')).toMatchObject({ value: 0.5, lacking: undefined })
    expect(figure([quiet], 'readRate')).toMatchObject({ value: undefined, reason: 'not-sent' })
  })

  test('is the reason where what is left is nothing over nothing', () => {
    const given = [
      { ...sent, start: ago(20), read: 0 },
      { templateId: '1', start: ago(3), sent: 0, delivered: 0, read: 0 },
    ]
    expect(figure(given, 'readRate')).toMatchObject({ value: undefined, reason: 'expired' })
    const paid = [
      { ...sent, start: ago(20), amountSpent: 9, clicks: { url_button: 0 } },
      { ...sent, start: ago(3), amountSpent: 1, clicks: { url_button: 0 } },
    ]
    expect(figure(paid, 'costPerClick')).toMatchObject({ value: undefined, reason: 'no-denominator' })
  })
})

describe('clicks', () => {
  test('of a template without such a button say so, and leave a total whole', () => {
    const given: TemplatePoint[] = [
      {
        templateId: '1',
        start: ago(2),
        sent: 9,
        delivered: 9,
        amountSpent: 5,
        clicks: { quick_reply_button: 2 },
      },
      { templateId: '2', start: ago(2), sent: 9, delivered: 9, amountSpent: 3, clicks: { url_button: 6 } },
    ]
    expect(figure(given, 'costPerClick', ['templateId'])).toMatchObject({
      value: undefined,
      reason: 'no-button',
    })
    expect(figure(given, 'costPerClick')).toMatchObject({ value: 0.5, lacking: undefined })
  })

  test('of a template that was only sent before may have had a button: they expired', () => {
    const given = [{ templateId: '1', start: ago(20), sent: 9, delivered: 9, amountSpent: 5 }]
    const groups = rollup(
      tableOf([...given, { templateId: '2', start: ago(1), clicks: { url_button: 1 } }]),
      {
        by: ['templateId'],
        measures: asked,
      },
    )
    expect(figureOf(groups, 'costPerClick', 0)).toMatchObject({ value: undefined, reason: 'expired' })
  })

  test('above what was delivered are real', () => {
    const given = [{ templateId: '1', start: ago(2), delivered: 4, read: 5, clicks: { url_button: 8 } }]
    expect(figure(given, 'readRate')).toMatchObject({ value: 1.25 })
    expect(figure(given, 'clickToReadRate')).toMatchObject({ value: 1.6 })
  })
})

describe('costs', () => {
  const oct = Date.UTC(2026, 9, 1, 3) / 1000
  const perMessage = { costPerMessage: rates.costPerMessage }

  test('that some accounts are not told make no message of theirs cheap', () => {
    const given: PricingPoint[] = [
      { wabaId: '100001', start: oct, volume: 10, cost: 5 },
      { wabaId: '100002', start: oct, volume: 90 },
    ]
    const answer = answerOf(pricingTable(given), { '100001': 'BRL', '100002': 'BRL' })
    const groups = rollup(answer, { by: [], measures: perMessage })
    expect(figureOf(groups, 'costPerMessage', 0)).toEqual({
      ...{ value: 0.5, reason: undefined, lacking: 'missing', points: 2, known: 1 },
      base: { of: 5, per: 10, ofAll: 5, perAll: 100 },
    })
  })

  test('in several currencies have a base each, and none together', () => {
    const given: PricingPoint[] = [
      { wabaId: '100001', start: oct, country: 'BR', volume: 10, cost: 5 },
      { wabaId: '100002', start: oct, country: 'BR', volume: 10, cost: 700 },
      { wabaId: '100002', start: oct, country: 'KR', volume: 5, cost: 500 },
    ]
    const answer = answerOf(pricingTable(given), { '100001': 'BRL', '100002': 'KRW' })
    const groups = rollup(answer, { by: ['country'], measures: perMessage })
    expect(figureOf(groups, 'costPerMessage', 0)).toMatchObject({
      value: undefined,
      reason: 'mixed-currencies',
    })
    expect(figureOf(groups, 'costPerMessage', 1)).toMatchObject({ value: 100, base: { of: 500, per: 5 } })
    const won = groups.measures.get('costPerMessage')?.byCurrency?.get('KRW')
    expect(won?.base?.per).toEqual(Float64Array.of(10, 5))
  })
})

test('a measure nobody asked for says so', () => {
  const groups = rollup(templateTable([{ templateId: '1', sent: 1 }]), { by: [], metrics: ['sent'] })
  expect(figureOf(groups, 'read', 0)).toMatchObject({ value: undefined, reason: 'not-asked' })
})
