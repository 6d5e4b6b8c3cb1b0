import { expect, test } from 'vitest'
import type { ModelSeries } from '../model/ChartModel.js'
import { codeOfReason } from '../model/reasonCodes.js'
import { withheldBands } from './withheldBands.js'

/** One series over as many buckets as letters: `.` has a figure, `w` is kept back. */
function bandsOf(letters: string, innerWidth: number) {
  const series: ModelSeries = {
    key: 'sent',
    label: 'Sent',
    hue: 1,
    repeat: 0,
    ys: Float64Array.from(letters, (letter) => (letter === 'w' ? Number.NaN : 1)),
    reasons: Uint8Array.from(letters, (letter) => (letter === 'w' ? codeOfReason('withheld') : 0)),
  }
  const bucketWidth = innerWidth / letters.length
  const xPixels = Float64Array.from(letters, (_, at) => (at + 0.5) * bucketWidth)
  return withheldBands({ series: [series] }, xPixels, bucketWidth, innerWidth)
}

test('neighbours that are kept back are one band', () => {
  expect(bandsOf('.ww..w', 60)).toEqual([
    { x: 10, width: 20 },
    { x: 50, width: 10 },
  ])
})

test('bands that share a pixel are one, and none begins where another does', () => {
  expect(bandsOf('w.w.w.....', 5)).toEqual([{ x: 0, width: 3 }])
  for (let count = 2; count < 60; count++) {
    const bands = bandsOf('w.'.repeat(count), 40)
    expect(new Set(bands.map(({ x }) => x)).size).toBe(bands.length)
    expect(bands.every(({ x, width }) => width >= 1 && x + width <= 41)).toBe(true)
  }
})
