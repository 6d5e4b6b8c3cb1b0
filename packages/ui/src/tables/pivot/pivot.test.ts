import { type Measure, readTable, rollup, valueAt } from '@wabalytics/hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { en } from '../../messages/en.js'
import { tablesEn } from '../../messages/tables/en.js'
import { answerOf, sampleResult } from '../fixtures/sampleResult.js'
import { collatorOf } from '../model/sortColumns.js'
import { flattenColumns, flattenRows } from './flattenNodes.js'
import type { PivotMetric, PivotNode } from './PivotModel.js'
import { pivotGroups } from './pivotGroups.js'
import { pivotNodes, textOfRank } from './pivotNodes.js'
import { pivotPoints } from './pivotPoints.js'
import { pivotValues } from './pivotValues.js'

const words = { messages: en, tables: tablesEn, formatters: createFormatters('en', 'UTC') }
const names = ['start', 'country', 'pricingCategory', 'pricingType']
const own: Exclude<PivotMetric, string> = {
  key: 'price',
  header: 'Price',
  measure: { op: 'ratio', of: 'cost', per: 'volume' },
}

const layout = fc
  .shuffledSubarray(names, { minLength: 1, maxLength: 3 })
  .chain((fields) => fc.tuple(fc.constant(fields), fc.nat(fields.length)))
  .map(([fields, split]) => ({ rows: fields.slice(0, split), columns: fields.slice(split) }))

describe('a pivot', () => {
  it('has in every cell and subtotal what a query of its points has', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 120 }), layout, (seed, count, { rows, columns }) => {
        const result = sampleResult(count, seed)
        const metrics: readonly PivotMetric[] = ['volume', 'cost', own]
        const groups = pivotGroups(result, { fields: [...rows, ...columns], metrics })
        const label = (field: string, rank: number) =>
          textOfRank(groups.by([field]).rollup, field, rank) ?? String(rank)
        const sides = [rows, columns].map((fields) => pivotNodes(groups, fields, label, collatorOf('en')))
        const [rowRoot, columnRoot] = sides as [PivotNode, PivotNode]
        const { cell } = pivotValues(groups, rows, columns, words)
        const lines = [
          ...flattenRows(
            rowRoot,
            () => true,
            (nodes) => nodes,
          ),
          rowRoot,
        ]
        for (const row of lines) {
          for (const column of flattenColumns(columnRoot)) {
            const where = [
              ...row.ranks.map((rank, i) => [rows[i] ?? '', rank] as const),
              ...column.ranks.map((rank, i) => [columns[i] ?? '', rank] as const),
            ].map(([field, rank]) => {
              const found =
                field === 'start'
                  ? { start: rank, end: rank + 1 }
                  : textOfRank(groups.by([field]).rollup, field, rank)
              return [field, found] as const
            })
            const points = pivotPoints(result, new Map(where))
            for (const metric of metrics) {
              const measure: Measure = typeof metric === 'string' ? { op: 'combine', metric } : metric.measure
              const query = rollup(points, { by: [], measures: { asked: measure } })
              const asked = query.measures.get('asked')
              const wanted = asked && query.length > 0 ? valueAt(asked, 0) : undefined
              close(cell(row, column, metric).value, wanted)
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('recomputes unit costs, and never adds unique clicks', () => {
    const point = (template: string, start: number, spent: number, clicks: number) => ({
      template_id: template,
      start,
      end: start + 86_400,
      cost: [
        { type: 'amount_spent', value: spent },
        { type: 'cost_per_url_button_click', value: spent / clicks },
      ],
      clicked: [
        { type: 'url_button', button_content: 'Go', count: clicks },
        { type: 'unique_url_button', button_content: 'Go', count: clicks },
      ],
    })
    const { table } = readTable(
      {
        data: [
          {
            data_points: [
              point('1', 1782864000, 10, 5),
              point('1', 1782950400, 30, 5),
              point('2', 1782864000, 8, 2),
            ],
          },
        ],
      },
      {
        dataset: 'template',
        wabaId: '102290129340398',
        range: { start: 1782864000, end: 1783036800 },
        granularity: 'DAY',
      },
    )
    const metrics = ['costPerUrlButtonClick', 'clicks:unique_url_button']
    const groups = pivotGroups(answerOf(table), { fields: ['templateId'], metrics })
    const root = pivotNodes(groups, ['templateId'], (_, rank) => String(rank), collatorOf('en'))
    const none: PivotNode = { level: 0, ranks: [], children: [] }
    const { cell } = pivotValues(groups, ['templateId'], [], words)
    const [first, second] = root.children
    const read = (node: PivotNode | undefined) =>
      metrics.map((metric) => node && cell(node, none, metric).value)
    expect(read(first)).toEqual([4, undefined])
    expect(read(second)).toEqual([4, 2])
    expect(read(root)).toEqual([4, undefined])
    expect(cell(root, none, 'clicks:unique_url_button').text).toBe('not added up')
    expect(cell(root, none, 'costPerUrlButtonClick').text).toBe('$4.00')
  })

  it('writes the prices of a column, its total too, with the same digits', () => {
    const point = (template: string, spent: number, delivered: number) => ({
      template_id: template,
      start: 1782864000,
      end: 1782950400,
      delivered,
      cost: [
        { type: 'amount_spent', value: spent },
        { type: 'cost_per_delivered', value: spent / delivered },
      ],
    })
    const { table } = readTable(
      { data: [{ data_points: [point('1', 10, 5), point('2', 0.25, 20)] }] },
      {
        dataset: 'template',
        wabaId: '102290129340398',
        range: { start: 1782864000, end: 1782950400 },
        granularity: 'DAY',
      },
    )
    const groups = pivotGroups(answerOf(table), { fields: ['templateId'], metrics: ['costPerDelivered'] })
    const root = pivotNodes(groups, ['templateId'], (_, rank) => String(rank), collatorOf('en'))
    const none: PivotNode = { level: 0, ranks: [], children: [] }
    const { cell, formatOf } = pivotValues(groups, ['templateId'], [], words)
    const texts = [...root.children, root].map((node) => cell(node, none, 'costPerDelivered').text)
    expect(texts).toEqual(['$2.0000', '$0.0125', '$0.4100'])
    expect(formatOf('costPerDelivered')).toEqual({ kind: 'unitPrice', currency: 'USD' })
  })

  it('tells the currency of the one account', () => {
    const groups = pivotGroups(sampleResult(60), { fields: ['country'], metrics: ['cost'] })
    const root: PivotNode = { level: 0, ranks: [], children: [] }
    expect(pivotValues(groups, ['country'], [], words).cell(root, root, 'cost').text).toMatch(/^\$[\d,.]+$/)
  })

  it('keeps money of several currencies apart', () => {
    const part = sampleResult(60)
    const wabaId = {
      name: 'wabaId',
      values: [undefined, '1', '2'],
      absent: undefined,
      codes: Uint8Array.from({ length: 60 }, (_, i) => 1 + (i % 2)),
    }
    const table = { ...part.table, dimensions: new Map([...part.table.dimensions, ['wabaId', wabaId]]) }
    const [account] = part.accounts
    if (account === undefined) throw new Error('the sample has an account')
    const accounts = [
      { ...account, wabaId: '1', currency: 'USD' },
      { ...account, wabaId: '2', currency: 'BRL' },
    ]
    const groups = pivotGroups(
      { ...part, table, accounts },
      { fields: ['country'], metrics: ['cost', 'volume'] },
    )
    const root: PivotNode = { level: 0, ranks: [], children: [] }
    const total = pivotValues(groups, ['country'], [], words).cell(root, root, 'cost')
    expect(total.value).toBeUndefined()
    expect(total.text).toMatch(/^\$[\d,.]+ · R\$[\d,.]+$/)
    expect(pivotValues(groups, ['country'], [], words).cell(root, root, 'volume').value).toBeGreaterThan(0)
  })
})

function close(found: number | undefined, wanted: number | undefined): void {
  if (found === undefined || wanted === undefined) expect(found).toBe(wanted)
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)))
}
