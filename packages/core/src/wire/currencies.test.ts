import { expect, test } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { rowsOf } from '../table/rowsOf.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { Findings } from './findings.js'
import { readAnswer } from './readAnswer.js'

const day = 86_400
const request: PointsRequest = {
  kind: 'points',
  dataset: 'pricing',
  wabaId: '102290129340398',
  form: 'edge',
  start: 0,
  end: 30 * day,
  granularity: 'DAY',
  dimensions: [],
  metrics: [],
  filters: {},
}

function read(answer: unknown) {
  const builder = new TableBuilder(request.dataset, request)
  const findings = new Findings()
  readAnswer(answer, request, builder, findings, 'UTC')
  const rows = rowsOf(builder.finish())
  return { all: findings.currency, each: rows.map((row) => row['currency']) }
}

const point = (at: number, more: object = {}) => ({
  ...{ start: at * day, end: (at + 1) * day, volume: 1, cost: 1 },
  ...more,
})

test('a currency that all blocks are in is the answer’s, and no point carries it', () => {
  const blocks = [
    { currency: 'COP', data_points: [point(0)] },
    { currency: 'cop ', data_points: [point(1)] },
  ]
  expect(read({ data: blocks })).toEqual({ all: 'COP', each: [undefined, undefined] })
  expect(read({ currency: 'COP', data: [{ data_points: [point(0)] }] }).all).toBe('COP')
})

test('of blocks in several currencies each point carries its own: what it names, its block does, or the answer', () => {
  const blocks = [
    { currency: 'USD', data_points: [point(0), point(1, { currency: 'EUR' })] },
    { currency: 'BRL', data_points: [point(2)] },
    { currency: 'XXL', data_points: [] },
    { data_points: [point(3)] },
  ]
  expect(read({ currency: 'COP', data: blocks })).toEqual({
    all: undefined,
    each: ['USD', 'EUR', 'BRL', 'COP'],
  })
  // Nobody says what the last one is in.
  expect(read({ data: blocks })).toEqual({ all: undefined, each: ['USD', 'EUR', 'BRL', undefined] })
})

test.each(['R$', 'REAL', 'B1L', 7, null, ''])('what is no currency names none: %o', (currency) => {
  expect(read({ data: [{ currency, data_points: [point(0)] }] })).toEqual({
    all: undefined,
    each: [undefined],
  })
})
