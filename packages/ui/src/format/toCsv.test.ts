import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvCell, toCsv } from './toCsv.js'

describe('toCsv', () => {
  it('quotes what needs it, leaves numbers numbers and missing figures empty', () => {
    const rows: CsvCell[][] = [
      ['Day', 'a "b", c'],
      ['2024-11-03', -5.5],
      ['2024-11-04', null],
      ['2024-11-05', Number.NaN],
    ]
    expect(toCsv(rows)).toBe('Day,"a ""b"", c"\r\n2024-11-03,-5.5\r\n2024-11-04,\r\n2024-11-05,\r\n')
  })

  it.each([
    '=1+1',
    '+1',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00a0=1',
    'a\n=1',
    'a\r\n\u00a0@x',
    '\uff1d1',
    '\u200b=1',
  ])('lets no spreadsheet run %j', (text) => {
    for (const line of unquote(toCsv([[text]])).split(/[\n\r]+/)) {
      expect(line.replace(/^[\s\u200b]+/u, '')).not.toMatch(/^[=+\-@\uff1d]/)
    }
  })

  it('gives back every text without formulas unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9 ,"\n]{0,12}$/), { minLength: 1 }), (cells) => {
        expect(parse(toCsv([cells]))).toEqual([cells])
      }),
    )
  })
})

function unquote(csv: string): string {
  return parse(csv)[0]?.[0] ?? ''
}

/** A reader of RFC 4180 of its own, so that writer and reader share no mistake. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    if (csv[at] === '"') {
      at++
      while (csv[at] !== '"' || csv[at + 1] === '"') {
        cell += csv[at]
        at += csv[at] === '"' ? 2 : 1
      }
      at++
    } else {
      while (csv[at] !== ',' && csv[at] !== '\r') cell += csv[at++]
    }
    row.push(cell)
    if (csv[at] === '\r') {
      rows.push(row)
      row = []
      at += 2
    } else at++
  }
  return rows
}
