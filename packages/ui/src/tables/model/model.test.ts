import { readTable, rollup, rowsOf, valueAt } from '@wabalytics/hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { toCsv } from '../../format/toCsv.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { toTsv } from '../../frame/actions/toTsv.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { en } from '../../messages/en.js'
import { tablesEn } from '../../messages/tables/en.js'
import { createWords } from '../../messages/vocabulary/createWords.js'
import { vocabularyEn } from '../../messages/vocabulary/en.js'
import type { DataColumn } from '../DataTable/DataColumn.js'
import { parseCsv } from '../fixtures/parseCsv.js'
import { answerOf, sampleResult } from '../fixtures/sampleResult.js'
import { columnsOfRows } from './columnsOfRows.js'
import type { GridColumn } from './GridColumn.js'
import { orderRows } from './orderRows.js'
import { resultColumns } from './resultColumns.js'
import { resultRow } from './resultRow.js'
import { sortColumns } from './sortColumns.js'
import { tableCells } from './tableCells.js'

const formatters = createFormatters('en', 'Asia/Kolkata')
const words = {
  messages: en,
  tables: tablesEn,
  formatters,
  vocabulary: createWords(vocabularyEn, formatters),
}

describe('the order of rows', () => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.constant(-0))

  it('is that of a stable sort by comparison, with missing values last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { maxLength: 300 }),
        fc.boolean(),
        fc.boolean(),
        (rows, first, second) => {
          const order = orderRows(rows.length, [
            { keys: Float64Array.from(rows, ([a]) => a), descending: first },
            { keys: Float64Array.from(rows, ([, b]) => b), descending: second },
          ])
          const wanted = rows
            .map((_, row) => row)
            .sort((a, b) => {
              for (const [i, descending] of [first, second].entries()) {
                const difference = compare(rows[a]?.[i] ?? 0, rows[b]?.[i] ?? 0, descending)
                if (difference !== 0) return difference
              }
              return a - b
            })
          expect([...order]).toEqual(wanted)
        },
      ),
    )
  })

  it.each([
    ['de', ['Zebra', 'Äpfel', 'Apfel'], ['Apfel', 'Äpfel', 'Zebra']],
    ['sv', ['Zebra', 'Äpple', 'Apple'], ['Apple', 'Zebra', 'Äpple']],
    ['en', ['a10', 'a9', 'A9'], ['a9', 'A9', 'a10']],
  ])('is the language’s: %s', (locale, texts, wanted) => {
    const column = { key: 'name', header: 'Name', value: (text: string) => text }
    const columns = columnsOfRows({ length: texts.length, at: (row) => texts[row] }, [column], words)
    const order = sortColumns(texts.length, columns, [{ key: 'name', direction: 'ascending' }], locale)
    expect([...order].map((row) => texts[row])).toEqual(wanted)
  })
})

describe('rows sorted by several columns', () => {
  const text = fc.constantFrom(
    'Äpfel',
    'apfel',
    'Zebra',
    'a9',
    'a10',
    'ä',
    'o',
    'ö',
    'z',
    'ñ',
    'n',
    '',
    'عربي',
  )

  it('stand in the order of the language, the first column deciding, and equal rows as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.option(text, { nil: undefined }), b: text }), { maxLength: 60 }),
        fc.constantFrom('de', 'sv', 'es', 'ar', 'en'),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (rows, locale, direction) => {
          const columns = columnsOfRows<{ readonly a: string | undefined; readonly b: string }>(
            { length: rows.length, at: (row) => rows[row] },
            [
              { key: 'a', header: 'A', value: ({ a }) => a },
              { key: 'b', header: 'B', value: ({ b }) => b },
            ],
            words,
          )
          const sorts = [
            { key: 'a', direction },
            { key: 'b', direction: 'ascending' as const },
          ]
          const collator = new Intl.Collator(locale, { numeric: true })
          const sign = direction === 'descending' ? -1 : 1
          const wanted = rows
            .map((_, row) => row)
            .sort((x, y) => {
              const [first, second] = [rows[x], rows[y]]
              const missing = Number(first?.a === undefined) - Number(second?.a === undefined)
              const byA = missing || sign * collator.compare(first?.a ?? '', second?.a ?? '')
              return byA || collator.compare(first?.b ?? '', second?.b ?? '') || x - y
            })
          expect([...sortColumns(rows.length, columns, sorts, locale)]).toEqual(wanted)
        },
      ),
    )
  })
})

describe('an answer as a table', () => {
  const result = sampleResult(500)
  const columns = resultColumns(result, words)

  it('has the totals of a rollup', () => {
    const total = rollup(result, { by: [] })
    for (const name of ['volume', 'cost']) {
      const measure = total.measures.get(name)
      const value = measure && valueAt(measure, 0)
      const format =
        name === 'cost' ? { kind: 'money' as const, currency: 'USD' } : { kind: 'count' as const }
      const column = columns.find(({ key }) => key === name)
      expect(column?.total?.().text).toBe(formatters.value(value ?? Number.NaN, format))
    }
  })

  it('makes single rows that equal those of the answer', () => {
    for (const row of [0, 17, 499]) expect(resultRow(result, row)).toEqual(rowsOf(result.table)[row])
  })

  it('comes back from its CSV as it was, all of its rows, in any order', () => {
    const sorts = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom(...columns.map(({ key }) => key)),
        direction: fc.constantFrom('ascending' as const, 'descending' as const),
      }),
      { selector: ({ key }) => key, maxLength: 3 },
    )
    fc.assert(
      fc.property(sorts, fc.subarray([...columns], { minLength: 1 }), (order, shown) => {
        const rows = sortColumns(result.table.length, columns, order, 'en')
        const [head, ...lines] = parseCsv(toCsv(tableCells(rows, shown)))
        expect(head).toEqual(shown.map(({ header, sheetHeader }) => sheetHeader ?? header))
        expect(lines.length).toBe(result.table.length)
        for (const [at, cells] of lines.entries()) {
          const row = rows[at] ?? -1
          for (const [i, column] of shown.entries()) {
            const value = column.value(row)
            const wanted = column.figures ? (value === undefined ? '' : String(value)) : column.csv(row)
            expect(cells[i]).toBe(wanted)
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  it('never adds unique clicks', () => {
    const point = (start: number) => ({
      template_id: '1',
      start,
      end: start + 86_400,
      sent: 5,
      clicked: [{ type: 'unique_url_button', button_content: 'Go', count: 3 }],
    })
    const { table } = readTable(
      { data: [{ data_points: [point(1782864000), point(1782950400)] }] },
      {
        dataset: 'template',
        wabaId: '102290129340398',
        range: { start: 1782864000, end: 1783036800 },
        granularity: 'DAY',
      },
    )
    const unique = resultColumns(answerOf(table), words).find(({ key }) => key === 'clicks:unique_url_button')
    expect(unique?.text(0)).toBe('3')
    expect(unique?.total?.()).toEqual({ text: 'not added up', missing: true })
  })
})

describe('exports', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('', ' ', '\u00a0', '\n', '\r\n', 'x\n'), fc.constantFrom(...'=+-@\t\r'))
      .map(([before, sign]) => `${before}${sign}cmd|' /C calc'!A0`),
  )

  it('hold no formula, and every other text as it was', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 20 }), (texts) => {
        const column = { key: 'name', header: '=HEAD()', value: (text: string) => text }
        const grid = columnsOfRows({ length: texts.length, at: (row) => texts[row] }, [column], words)
        const cells = tableCells(
          texts.map((_, row) => row),
          grid,
        )
        const found = parseCsv(toCsv(cells)).map(([cell]) => cell ?? '')
        for (const cell of found) {
          for (const line of cell.split(/[\r\n]/)) expect(line).not.toMatch(/^[\s\u00a0]*[=+\-@]/)
        }
        for (const cell of toTsv(cells).split('\n')) expect(cell).not.toMatch(/^[\s\u00a0]*[=+\-@]/)
        expect(found.slice(1).map(bare)).toEqual(texts.map(bare))
      }),
    )
  })

  it('keep negative numbers numbers, and write nothing for what is none', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 20 }), (figures) => {
        const column = { key: 'n', header: 'n', value: (n: number) => n, format: { kind: 'count' } as const }
        const grid = columnsOfRows({ length: figures.length, at: (row) => figures[row] }, [column], words)
        const cells = tableCells(
          figures.map((_, row) => row),
          grid,
        )
        const written = figures.map((n) => (Number.isFinite(n) ? String(n) : ''))
        expect(
          parseCsv(toCsv(cells))
            .slice(1)
            .map(([cell]) => cell),
        ).toEqual(written)
        expect(toTsv(cells).split('\n').slice(1)).toEqual(written)
      }),
    )
  })
})

function compare(a: number, b: number, descending: boolean): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1)
}

/** Without the apostrophes that neutralise. */
function bare(text: string): string {
  return text.replaceAll("'", '')
}

describe('a file', () => {
  interface Row {
    readonly name: string
    readonly rate: number | undefined
    readonly why?: MissingReason
    readonly note?: string
  }
  const column: DataColumn<Row> = {
    key: 'rate',
    header: 'Rate',
    value: ({ rate }) => rate,
    format: { kind: 'ratio' },
    missing: ({ why }) => why,
    note: ({ note }) => note,
    total: () => ({ value: 0.4, note: 'of 9 still known' }),
  }
  const name: DataColumn<Row> = { key: 'name', header: 'Name', value: (row) => row.name }
  const gridOf = (rows: readonly Row[]) =>
    columnsOfRows({ length: rows.length, at: (row) => rows[row] }, [column, name], words)

  it('has empty cells where figures are missing, and says why behind all columns', () => {
    const rows: readonly Row[] = [
      { name: 'a', rate: 0.5, note: 'of 9 still known' },
      { name: 'b', rate: undefined, why: 'expired' },
      { name: 'c', rate: undefined },
    ]
    expect(tableCells([0, 1, 2], gridOf(rows))).toEqual([
      ['Rate', 'Name', 'Rate: note'],
      [0.5, 'a', 'of 9 still known'],
      [null, 'b', 'no longer kept'],
      [null, 'c', null],
    ])
  })

  it('has no such column where there is nothing to say', () => {
    expect(tableCells([0], gridOf([{ name: 'c', rate: undefined }]))).toEqual([
      ['Rate', 'Name'],
      [null, 'c'],
    ])
  })

  it('sorts figures that are missing last, whichever way, and words the reason in their place', () => {
    const rows: readonly Row[] = [
      { name: 'b', rate: undefined, why: 'withheld' },
      { name: 'a', rate: 0.5 },
      { name: 'c', rate: 0.2 },
    ]
    const grid = gridOf(rows)
    const sorted = (direction: 'ascending' | 'descending') =>
      [...sortColumns(3, grid, [{ key: 'rate', direction }], 'en')].map((row) => rows[row]?.name)
    expect(sorted('ascending')).toEqual(['c', 'a', 'b'])
    expect(sorted('descending')).toEqual(['a', 'c', 'b'])
    expect(grid[0]?.missing?.(0)).toBe('withheld')
    expect(grid[0]?.total?.()).toEqual({ text: '40.0%', missing: false, note: 'of 9 still known' })
  })
})

describe('the figures of a column', () => {
  const rows = [
    { rate: 0.727, price: 0.0125, mean: 1 },
    { rate: 0.68, price: 0.5, mean: 12.5 },
    { rate: 1, price: 12, mean: 3 },
  ]
  const column = (key: 'rate' | 'price' | 'mean', format: ValueFormat) =>
    columnsOfRows(
      { length: rows.length, at: (row) => rows[row] },
      [{ key, header: key, value: (row) => row[key], format, total: () => ({ value: 4.16667 }) }],
      words,
    )[0]
  const textsOf = (found: GridColumn | undefined) => [0, 1, 2].map((row) => found?.text(row))

  it('have the same digits, in rows and foot', () => {
    expect(textsOf(column('rate', { kind: 'ratio' }))).toEqual(['72.7%', '68.0%', '100.0%'])
    const prices = column('price', { kind: 'unitPrice', currency: 'USD' })
    expect([...textsOf(prices), prices?.total?.().text]).toEqual([
      '$0.0125',
      '$0.5000',
      '$12.0000',
      '$4.1667',
    ])
    const means = column('mean', { kind: 'count' })
    expect([...textsOf(means), means?.total?.().text]).toEqual(['1.00', '12.50', '3.00', '4.17'])
  })

  it('say in a file what they are in', () => {
    const headOf = (columns: readonly GridColumn[]) => tableCells([], columns)[0]
    expect(
      headOf([column('price', { kind: 'unitPrice', currency: 'USD' })].flatMap((one) => one ?? [])),
    ).toEqual(['price (USD)'])
    expect(headOf(resultColumns(sampleResult(3), words))).toContain('Cost (USD)')
  })
})
