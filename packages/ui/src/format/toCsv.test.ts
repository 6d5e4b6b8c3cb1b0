import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTsv } from '../frame/actions/toTsv.js'
import { type CsvCell, toCsv } from './toCsv.js'

describe('toCsv', () => {
  it('quotes every text, leaves numbers numbers and missing figures empty', () => {
    const rows: CsvCell[][] = [
      ['Day', 'a "b", c'],
      ['2024-11-03', -5.5],
      ['2024-11-04', null],
      ['2024-11-05', Number.NaN],
    ]
    expect(toCsv(rows)).toBe('"Day","a ""b"", c"\r\n"2024-11-03",-5.5\r\n"2024-11-04",\r\n"2024-11-05",\r\n')
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
    '\uff0b1',
    '\uff0d1',
    '\uff20x',
    ' \uff0d1',
  ])('lets no spreadsheet run %j', (text) => {
    for (const line of unquote(toCsv([[text]])).split(/[\n\r]+/)) {
      expect(line.replace(/^[\s\u200b]+/u, '')).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/)
    }
  })

  it.each([
    'a;=1+1',
    'a;  +1',
    'a\t=1',
    '\t=1',
    'a|@x',
    'a\u0000=1',
    'a\u001f-1',
    '";=1;"',
    'a;\uff1d1',
    '"a";=HYPERLINK("http://x";"y")',
  ])('lets no reader that splits cells elsewhere run %j', (text) => {
    for (const line of [toCsv([['name', text, -5]]), toTsv([['name', text, -5]])]) {
      for (const separator of [';', '\t', '|', '\u0000', '\u001f']) {
        // The rudest reader: it splits wherever the sign stands, and takes quotes for nothing or for a frame.
        const [, ...cells] = line.replace(/,-5\s*$/, '').split(separator)
        for (const cell of cells) {
          expect(cell.replace(/^[\s"]+/, '')).not.toMatch(/^[=+\-@\uff1d](?!5$)/)
        }
      }
    }
  })

  it('leaves words with a dash, a sign or a semicolon as they are', () => {
    for (const text of ['season-sale', '1+1', 'a; b', 'me@shop', 'a|b', 'Sale, -50 %']) {
      expect(unquote(toCsv([[text]]))).toBe(text)
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
