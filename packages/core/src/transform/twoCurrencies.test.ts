import { describe, expect, test } from 'vitest'
import { figureOf } from './figureOf.js'
import { answerOf, type TemplatePoint, templateTable } from './fixtures/tables.js'
import { rates } from './ratio.js'
import { rollup } from './rollup.js'

const accounts = { '1': 'BRL', '2': 'USD' }
const of = (
  wabaId: string,
  templateId: string,
  amountSpent: number | undefined,
  delivered: number,
): TemplatePoint => ({
  ...{ wabaId, templateId, amountSpent, delivered, sent: delivered },
})

// What each template cost, in which currencies it has amounts, and what became of its points without one.
const points = [
  of('1', 'inReais', 6, 3),
  of('2', 'inReais', undefined, 5),
  of('1', 'inBoth', 6, 3),
  of('2', 'inBoth', 8, 4),
  of('1', 'inNone', undefined, 2),
  of('2', 'inNone', undefined, 2),
  of('2', 'undelivered', 5, 0),
]
const groups = rollup(answerOf(templateTable(points), accounts), {
  by: ['templateId'],
  measures: { costPerDelivered: rates.costPerDelivered },
})
const figure = (templateId: string) => {
  const group = groups.rows.findIndex((row) => row['templateId'] === templateId)
  return figureOf(groups, 'costPerDelivered', group)
}

describe('a unit cost of accounts in two currencies', () => {
  test('is that of the one that alone has amounts, and says what it was divided by', () => {
    expect(figure('inReais')).toMatchObject({ value: 2, known: 1, points: 2, base: { of: 6, per: 3 } })
  })

  test('is none where both have, nor is anything added across', () => {
    expect(figure('inBoth')).toMatchObject({
      ...{ value: undefined, reason: 'mixed-currencies' },
      base: { of: 0, per: 0, ofAll: 0, perAll: 0 },
    })
  })

  test('that cannot be divided still tells the amount of the only currency there is', () => {
    expect(figure('undelivered')).toMatchObject({ value: undefined, base: { of: 5, per: 0 } })
  })

  test('is none where nobody has amounts', () => {
    const { value, base } = figure('inNone')
    expect(value).toBeUndefined()
    expect(base).toMatchObject({ of: 0, per: 0 })
  })
})
