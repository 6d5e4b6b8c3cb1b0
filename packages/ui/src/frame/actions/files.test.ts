import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from './copyText.js'
import { csvBlob } from './csvBlob.js'
import { fileName } from './fileName.js'
import { toTsv } from './toTsv.js'

afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['Messages: sent & read', 'messages-sent-read.csv'],
  ['  Größe — 2026 ', 'größe-2026.csv'],
  ['الرسائل المرسلة', 'الرسائل-المرسلة.csv'],
  ['… / …', 'chart.csv'],
  ['', 'chart.csv'],
])('a file is called by the words of its title: %s', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name)
})

test('a long title is cut, its ending is not', () => {
  expect(fileName('a'.repeat(200), 'svg')).toBe(`${'a'.repeat(80)}.svg`)
})

test('what is copied has a tab between cells, none in them, and no formulas', () => {
  const cells = [
    ['Day', 'Sent\tand\r\nread'],
    [null, 3],
    ['=1+1', Number.NaN],
  ] as const
  expect(toTsv(cells)).toBe(`Day\tSent and read\n\t3\n'=1+1\t`)
})

test('a file says to spreadsheets that it is UTF-8', async () => {
  const blob = csvBlob([['é', 1]])
  expect(blob.type).toBe('text/csv;charset=utf-8')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toContain('"é",1')
})

test('whether the browser let a text be copied is said', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('a')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('a')
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  expect(await copyText('a')).toBe(false)
  vi.stubGlobal('navigator', {})
  expect(await copyText('a')).toBe(false)
})
