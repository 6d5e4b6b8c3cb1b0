import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { neutralizeCell } from '../../format/neutralizeCell.js'
import { toCsv } from '../../format/toCsv.js'
import { toTsv } from '../../frame/actions/toTsv.js'
import { en } from '../../messages/en.js'
import { tablesEn } from '../../messages/tables/en.js'
import { parseCsv } from '../fixtures/parseCsv.js'
import { sampleResult } from '../fixtures/sampleResult.js'
import type { PivotLayout, PivotNode } from '../pivot/PivotModel.js'
import { pivotGroups } from '../pivot/pivotGroups.js'
import { layOut } from './layOut.js'
import { pivotCells } from './pivotCells.js'
import { NAMES } from './pivotColumns.js'
import { type PivotView, pivotView } from './pivotView.js'

const hostile = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\u202e=1',
  'a,"b"\r\n=c',
  '__proto__',
  '',
  ' padded ',
  'Ä',
  'z',
  'a10',
  'a9',
]
const fields = ['start', 'country', 'pricingCategory', 'pricingType']

const layout: fc.Arbitrary<PivotLayout> = fc
  .tuple(fc.shuffledSubarray(fields, { maxLength: 3 }), fc.nat(3))
  .map(([names, split]) => ({
    rows: names.slice(0, split),
    columns: names.slice(split),
    metrics: ['volume', 'cost'],
  }))

/** A view whose words are as hostile as a template's name can be. */
function viewOf(count: number, seed: number, asked: PivotLayout, locale = 'en'): PivotView {
  const result = sampleResult(count, seed)
  const groups = pivotGroups(result, { fields: [...asked.rows, ...asked.columns], metrics: asked.metrics })
  const texts = new Map<string, string>()
  return pivotView(
    asked,
    {
      granularity: 'DAY',
      nameOf: (key) => `=${key}`,
      valueOf: (_, text = '?') => {
        const label = texts.get(text) ?? hostile[(texts.size + seed) % hostile.length] ?? ''
        texts.set(text, label)
        return label
      },
    },
    { groups, metrics: asked.metrics, timeZone: 'UTC' },
    { messages: en, tables: tablesEn, formatters: createFormatters(locale, 'UTC') },
  )
}

describe('what is taken from a pivot', () => {
  it('is read again as what is seen, by CSV and by the clipboard, and nothing of it is a formula', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(50),
        layout,
        fc.boolean(),
        (count, seed, asked, open) => {
          const view = viewOf(count, seed, asked)
          const { columns, lines } = layOut(view, () => open, undefined)
          const cells = pivotCells(view, columns, lines, en)
          expect(cells.length).toBe(lines.length + 2)
          const csv = parseCsv(toCsv(cells))
          const tsv = toTsv(cells)
            .split('\n')
            .map((line) => line.split('\t'))
          const names = Math.max(1, asked.rows.length)
          for (const [i, line] of cells.entries()) {
            expect(line.length).toBe(cells[0]?.length)
            expect(line.length).toBeGreaterThanOrEqual(names + columns.length)
            expect(csv[i]?.length).toBe(line.length)
            expect(tsv[i]?.length).toBe(line.length)
            for (const [j, cell] of line.entries()) {
              const read = [csv[i]?.[j] ?? '?', tsv[i]?.[j] ?? '?'] as const
              const column = columns[j - names]
              if (i > 0 && column) {
                const seen = view.cell([...lines, view.rows][i - 1] ?? view.rows, column.node, column.metric)
                for (const text of read) {
                  // A cell that has no figure is empty: why stands behind, so that figures stay numbers.
                  if (seen.value === undefined) expect(text).toBe('')
                  else expect(Number(text)).toBe(seen.value)
                }
              } else if (typeof cell === 'string') {
                expect(read[0]).toBe(neutralizeCell(cell))
                for (const text of read) expect(text).not.toMatch(/^[\s\u200b-\u206f]*[=+\-@]/)
              } else expect(read).toEqual(['', ''])
            }
          }
          expect(csv.length).toBe(cells.length)
          const missing = [...lines, view.rows].flatMap((node) =>
            columns.flatMap((column) => {
              const seen = view.cell(node, column.node, column.metric)
              return seen.missing ? [seen.text] : []
            }),
          )
          const behind = cells.slice(1).flatMap((line) => line.slice(names + columns.length))
          for (const text of missing) expect(behind).toContain(text)
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('the order of a pivot', () => {
  it('is that of a column’s figures, missing ones last, equals as they were', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(50),
        fc.nat(),
        fc.boolean(),
        (count, seed, at, up) => {
          const view = viewOf(count, seed, {
            rows: ['country', 'pricingType'],
            columns: ['pricingCategory'],
            metrics: ['cost'],
          })
          const plain = layOut(view, () => true, undefined)
          const column = plain.columns[at % plain.columns.length]
          if (column === undefined) throw new Error('there is a total')
          const direction = up ? 'ascending' : 'descending'
          const { lines } = layOut(view, () => true, { key: column.key, direction })
          expect(new Set(lines)).toEqual(new Set(plain.lines))
          for (const [before, after] of neighbours(lines)) {
            const values = [before, after].map((node) => view.value(node, column.node, column.metric))
            const [a, b] = values
            if (b === undefined) continue
            expect(a).toBeDefined()
            expect(up ? (a ?? 0) <= b : (a ?? 0) >= b).toBe(true)
            if (a === b) expect(plain.lines.indexOf(before)).toBeLessThan(plain.lines.indexOf(after))
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  it('of names is the language’s, with the numbers in them counted, either way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(50),
        fc.constantFrom('en', 'sv', 'de'),
        (count, seed, locale) => {
          const view = viewOf(count, seed, { rows: ['country'], columns: [], metrics: ['cost'] }, locale)
          const label = ({ ranks }: PivotNode): string => view.labelOf('country', ranks[0] ?? 0)
          const order = new Intl.Collator(locale, { numeric: true })
          for (const [sign, direction] of [
            [1, 'ascending'],
            [-1, 'descending'],
          ] as const) {
            const { lines } = layOut(view, () => true, { key: NAMES, direction })
            for (const [a, b] of neighbours(lines)) {
              expect(order.compare(label(a), label(b)) * sign).toBeLessThanOrEqual(0)
            }
          }
        },
      ),
    )
  })
})

/** Lines of one group that stand one after the other. */
function neighbours(lines: readonly PivotNode[]): readonly (readonly [PivotNode, PivotNode])[] {
  return lines.flatMap((node, i) => {
    const parent = JSON.stringify(node.ranks.slice(0, -1))
    const next = lines.find(
      (other, j) =>
        j > i && other.level === node.level && JSON.stringify(other.ranks.slice(0, -1)) === parent,
    )
    return next ? [[node, next] as const] : []
  })
}
