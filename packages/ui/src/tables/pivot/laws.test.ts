import { type Measure, type PointTable, readTable, rollup, valueAt } from '@wabalytics/hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { readNumber } from '../../format/fixtures/readNumber.js'
import { en } from '../../messages/en.js'
import { tablesEn } from '../../messages/tables/en.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import { answerOf } from '../fixtures/sampleResult.js'
import { measureCell, measureText } from '../model/measureText.js'
import { collatorOf } from '../model/sortColumns.js'
import { flattenColumns, flattenRows } from './flattenNodes.js'
import type { PivotCell, PivotMetric, PivotNode } from './PivotModel.js'
import { pivotGroups } from './pivotGroups.js'
import { pivotNodes, textOfRank } from './pivotNodes.js'
import { pivotPoints } from './pivotPoints.js'
import { pivotValues } from './pivotValues.js'

const words = { messages: en, tables: tablesEn, formatters: createFormatters('en', 'UTC') }
const DAY = 86_400
/** 2026-07-01 in UTC. */
const first = 1782864000

/** A point as it was sent, and the account it is of. Everything may be missing. */
interface Sent {
  readonly account: number
  readonly day: number
  readonly country: string | undefined
  readonly template: string
  readonly volume: number | undefined
  readonly cost: number | undefined
  readonly clicks: number | undefined
}

const countries = ['BR', '__proto__', 'constructor', '', '\u202ereversed', '<script>', '=1+1', undefined]
const currencies = ['USD', 'BRL', 'USD']

const point: fc.Arbitrary<Sent> = fc.record({
  account: fc.nat(2),
  day: fc.nat(70),
  country: fc.constantFrom(...countries),
  template: fc.constantFrom('1', '2', '3'),
  volume: fc.option(fc.nat(1000), { nil: undefined }),
  cost: fc.option(
    fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100),
    { nil: undefined },
  ),
  clicks: fc.option(fc.nat(9), { nil: undefined }),
})

const sent = fc
  .array(point, { minLength: 1, maxLength: 40 })
  .map((points) => points.toSorted((a, b) => a.day - b.day))

type Make = (points: readonly Sent[]) => PointTable

const context = { wabaId: '1', range: { start: first, end: first + 71 * DAY }, granularity: 'DAY' } as const
const bounds = ({ day }: Sent) => ({ start: first + day * DAY, end: first + (day + 1) * DAY })

const pricing: Make = (points) =>
  readTable(
    {
      pricing_analytics: {
        data: [
          {
            data_points: points.map((point) => ({
              ...bounds(point),
              country: point.country,
              pricing_category: point.template === '1' ? 'UTILITY' : 'MARKETING',
              volume: point.volume,
              cost: point.cost,
            })),
          },
        ],
      },
    },
    { ...context, dataset: 'pricing', dimensions: ['COUNTRY', 'PRICING_CATEGORY'] },
  ).table

const template: Make = (points) =>
  readTable(
    {
      data: [
        {
          data_points: points.map((point) => ({
            template_id: point.template,
            ...bounds(point),
            sent: point.volume,
            delivered: point.clicks,
            read: point.clicks,
            ...(point.cost === undefined
              ? {}
              : {
                  cost: [
                    { type: 'amount_spent', value: point.cost },
                    { type: 'cost_per_delivered', value: 0.5 },
                    { type: 'cost_per_url_button_click', value: 0.25 },
                  ],
                }),
            ...(point.clicks === undefined
              ? {}
              : {
                  clicked: [
                    { type: 'url_button', button_content: 'Go', count: point.clicks },
                    { type: 'unique_url_button', button_content: 'Go', count: point.clicks },
                  ],
                }),
          })),
        },
      ],
    },
    // Half of the clicks are no longer kept.
    { ...context, dataset: 'template', fetchedAt: new Date((first + 42 * DAY) * 1000) },
  ).table

/** Points of several accounts as one answer; they are in the order of their days. */
function answer(make: Make, sorted: readonly Sent[]): TableResult<unknown> {
  const table = make(sorted)
  expect(table.length).toBe(sorted.length)
  const wabaId = {
    name: 'wabaId',
    values: [undefined, '0', '1', '2'],
    absent: undefined,
    codes: Uint8Array.from(sorted, ({ account }) => account + 1),
  }
  const whole = answerOf<unknown>({
    ...table,
    dimensions: new Map([...table.dimensions, ['wabaId', wabaId]]),
  })
  const [account] = whole.accounts
  if (account === undefined) throw new Error('the sample has an account')
  const accounts = currencies.map((currency, i) => ({
    ...account,
    wabaId: String(i),
    currency,
    timeZone: 'UTC',
  }))
  return { ...whole, accounts, timeZone: 'UTC' }
}

/** What of a point stands under a field, as it was sent: a month by its first moment. */
function fieldOf(field: string, point: Sent): string | number | undefined {
  if (field === 'start')
    return Date.UTC(2026, new Date((first + point.day * DAY) * 1000).getUTCMonth()) / 1000
  if (field === 'wabaId') return String(point.account)
  if (field === 'currency') return currencies[point.account]
  if (field === 'templateId') return point.template
  if (field === 'pricingCategory') return point.template === '1' ? 'UTILITY' : 'MARKETING'
  // Codes of countries are read as capitals, and an empty one names none.
  return (point.country || 'unknown').toUpperCase()
}

const cases = [
  {
    make: pricing,
    names: ['start', 'country', 'pricingCategory', 'wabaId', 'currency'],
    metrics: [
      'volume',
      'cost',
      { key: 'price', header: 'Price', measure: { op: 'ratio', of: 'cost', per: 'volume' } },
      { key: '__proto__', header: 'Countries', measure: { op: 'distinct', dimension: 'country' } },
      { key: 'largest', header: 'Largest', measure: { op: 'max', metric: 'volume' } },
    ],
  },
  {
    make: template,
    names: ['start', 'templateId', 'currency'],
    metrics: [
      'sent',
      'amountSpent',
      'costPerDelivered',
      'costPerUrlButtonClick',
      'clicks:url_button',
      'clicks:unique_url_button',
      'read',
      { key: 'reads', header: 'Read rate', measure: { op: 'ratio', of: 'read', per: 'sent' } },
      { key: 'rate', header: 'Rate', measure: { op: 'ratio', of: 'clicks:url_button', per: 'delivered' } },
    ],
  },
] as const satisfies readonly { make: Make; names: readonly string[]; metrics: readonly PivotMetric[] }[]

const layoutOf = (names: readonly string[]) =>
  fc
    .shuffledSubarray([...names], { maxLength: 3 })
    .chain((fields) => fc.tuple(fc.constant(fields), fc.nat(fields.length)))
    .map(([fields, split]) => ({ rows: fields.slice(0, split), columns: fields.slice(split) }))

describe.each(cases)('a pivot of points that may lack anything', ({ make, names, metrics }) => {
  it('has in every cell, subtotal and total what a query of those points alone has, for the same reasons', () => {
    fc.assert(
      fc.property(sent, layoutOf(names), (points, { rows, columns }) => {
        const result = answer(make, points)
        const fields = [...rows, ...columns]
        const groups = pivotGroups(result, { fields, metrics, granularity: 'MONTH', timeZone: 'UTC' })
        const label = (field: string, rank: number) =>
          textOfRank(groups.by([field]).rollup, field, rank) ?? String(rank)
        const [rowRoot, columnRoot] = [rows, columns].map((side) =>
          pivotNodes(groups, side, label, collatorOf('en')),
        ) as [PivotNode, PivotNode]
        const { cell, value } = pivotValues(groups, rows, columns, words)
        const all = (nodes: readonly PivotNode[]) => nodes
        const lines = [...flattenRows(rowRoot, () => true, all), rowRoot]
        let leaves = 0
        for (const row of lines) {
          for (const column of flattenColumns(columnRoot)) {
            const wanted = [
              ...row.ranks.map((rank, i) => [rows[i] ?? '', rank] as const),
              ...column.ranks.map((rank, i) => [columns[i] ?? '', rank] as const),
            ].map(([field, rank]) => {
              const known = field === 'start' ? rank : textOfRank(groups.by([field]).rollup, field, rank)
              return [field, known] as const
            })
            const chosen = points.map((one) =>
              wanted.every(([field, known]) => fieldOf(field, one) === known),
            )
            if (row.level === rows.length && column.level === columns.length) {
              leaves += chosen.filter(Boolean).length
            }
            for (const metric of metrics) {
              expectAnswer(queried(result, metric, chosen), metric, cell(row, column, metric))
            }
            for (const metric of metrics) {
              expect(value(row, column, metric)).toBe(cell(row, column, metric).value)
            }
          }
        }
        // Every point is in a cell, and in one alone.
        expect(leaves).toBe(points.length)
      }),
      { numRuns: 60 },
    )
  })

  it('leads from a cell to its points, and to no others', () => {
    fc.assert(
      fc.property(
        sent,
        fc.constantFrom(...names.filter((name) => name !== 'start')),
        fc.nat(29),
        (points, field, at) => {
          const result = answer(make, points)
          const one = points[at % points.length]
          const known = one && fieldOf(field, one)
          const found = pivotPoints(
            result,
            new Map([[field, known === undefined ? undefined : String(known)]]),
          )
          const chosen = points.map((other) => fieldOf(field, other) === known)
          expect(found.table.length).toBe(chosen.filter(Boolean).length)
          const all = chosen.filter(Boolean)
          for (const metric of metrics) {
            expect(queried(found, metric, all)).toEqual(queried(result, metric, chosen))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

function measureOf(metric: PivotMetric): Measure {
  return typeof metric === 'string' ? { op: 'combine', metric } : metric.measure
}

interface Answer {
  readonly points: number
  readonly without: number
  readonly value: number | undefined
  readonly text: string
  /** Whether it is a price, which has the digits of the column it stands in. */
  readonly price: boolean
  readonly note: string | undefined
}

/** The plain query: of the points that were chosen one by one, by what was sent. */
function queried(
  result: TableResult<unknown>,
  metric: PivotMetric,
  chosen: readonly boolean[],
): Answer | undefined {
  const codes = Uint8Array.from(chosen, (yes) => (yes ? 2 : 1))
  const mark = { name: '#', values: [undefined, 'out', 'in'], absent: undefined, codes }
  const table = { ...result.table, dimensions: new Map([...result.table.dimensions, ['#', mark]]) }
  const groups = rollup({ ...result, table }, { by: ['#'], measures: { asked: measureOf(metric) } })
  const group = groups.rows.findIndex((row) => row['#'] === 'in')
  const asked = groups.measures.get('asked')
  if (group < 0 || asked === undefined) return undefined
  return {
    points: groups.points[group] ?? 0,
    without: asked.missing[group] ?? 0,
    value: valueAt(asked, group),
    text: measureText(asked, group, words),
    price: asked.unit === 'unit-cost',
    note: measureCell(groups, 'asked', group, words).note,
  }
}

function expectAnswer(wanted: Answer | undefined, metric: PivotMetric, found: PivotCell): void {
  if (wanted === undefined) {
    expect(found).toMatchObject({ value: undefined, text: '', points: 0 })
    return
  }
  const { points, without, value, text, note } = wanted
  expect(found).toMatchObject({ points, without })
  if (metric === 'clicks:unique_url_button' && points - without > 1) {
    expect(found).toMatchObject({ value: undefined, text: 'not added up', missing: true })
    return
  }
  if (value === undefined) expect(found.value).toBeUndefined()
  else expect(Math.abs((found.value ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, value))
  expect(found).toMatchObject({ note, missing: value === undefined })
  if (!wanted.price || !/\d/.test(text)) expect(found.text).toBe(text)
  else expectSamePrices(found.text, text)
}

/** The same amounts, with as many digits as either column has. */
function expectSamePrices(found: string, wanted: string): void {
  const [ours, theirs] = [found, wanted].map((text) => text.split(' · ').map((one) => readNumber(one, 'en')))
  expect(ours).toHaveLength(theirs?.length ?? 0)
  ours?.forEach(({ number, digits }, at) => {
    const other = theirs?.[at]
    const step = 10 ** -Math.min(digits, other?.digits ?? 0)
    expect(Math.abs(number - (other?.number ?? Number.NaN))).toBeLessThanOrEqual(step / 2 + 1e-12)
  })
}
