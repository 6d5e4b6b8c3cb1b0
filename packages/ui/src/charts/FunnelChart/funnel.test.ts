import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { type FunnelStep, funnelRows } from './funnelRows.js'
import { funnelSummary, funnelTable } from './funnelWords.js'
import { funnelGeometry } from './useFunnelChart.js'

const funnel = (...values: readonly (number | null)[]): readonly FunnelStep[] =>
  values.map((value, at) => ({ key: `k${at}`, label: `L${at}`, value }))
const rates = (...values: readonly (number | null)[]) =>
  funnelRows(funnel(...values)).map(({ rate, why }) => why ?? rate)
const box = { width: 600, fontSize: 12, dir: 'ltr' } as const

describe('rates', () => {
  it('are of the step before, and of none for the first', () => {
    expect(rates(200, 100, 25)).toEqual(['first', 0.5, 0.25])
  })
  it('stay above 100 %', () => {
    expect(rates(10, 540)).toEqual(['first', 54])
    expect(plain(funnelSummary(funnelRows(funnel(10, 540)), voice))).toContain('L1 is more than L0')
  })
  it('are none over zero or over a missing step, and say which', () => {
    expect(rates(0, 0, null, 3)).toEqual(['first', 'zero', 'zero', 'missing'])
    const said = plain(funnelSummary(funnelRows(funnel(0, 4, null, 3)), voice))
    expect(said).toContain('L1 4 (no rate: L0 is 0)')
    expect(said).toContain('L3 3 (no rate: L2 is missing)')
    expect(said).toContain('1 point is missing.')
  })
  it('are of the step that is named', () => {
    const steps = funnel(100, 80, 40).map((step, at) => (at === 2 ? { ...step, of: 'k0' } : step))
    expect(funnelRows(steps)[2]).toMatchObject({ rate: 0.4, of: { key: 'k0' } })
    const strange = funnel(5, 4).map((step) => ({ ...step, of: '__proto__' }))
    expect(funnelRows(strange).map(({ why }) => why)).toEqual(['first', 'first'])
  })
  it('are not numbers a value is not', () => {
    expect(rates(Number.NaN, 3)).toEqual(['first', 'missing'])
  })
})

const steps = fc.array(fc.option(fc.integer({ min: 0, max: 1e6 })), { minLength: 1, maxLength: 8 })

describe('one funnel', () => {
  it('is the same drawn, in the table, in the CSV and in the summary', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom('ltr', 'rtl'),
        fc.integer({ min: 280, max: 1200 }),
        (values, dir, width) => {
          const rows = funnelRows(funnel(...values))
          const table = funnelTable(rows, voice)
          expect(table.rows.map(({ cells }) => cells[1])).toEqual(values)
          expect(csvRows(table)).toEqual(
            rows.map(({ value, rate, of }, at) => [`L${at}`, csvCell(value), csvCell(rate), of?.label ?? '']),
          )
          const { plot, steps: marks } = funnelGeometry(rows, { ...box, dir, width }, voice)
          const most = Math.max(0, ...values.map((value) => value ?? 0))
          const summary = plain(funnelSummary(rows, voice))
          values.forEach((value, at) => {
            const wide = most === 0 || value === null ? 0 : (value / most) * width
            expect(marks[at]?.bar.width).toBeCloseTo(wide, 6)
            const figure = value === null ? 'no data' : value.toLocaleString('en')
            expect(plot.item(at).lines[0]?.text).toBe(figure)
            expect(summary).toContain(`L${at} ${figure}`)
            const rate = rows[at]?.rate ?? null
            expect(table.rows[at]?.cells[2]).toBe(rate)
            if (rate !== null)
              expect(plain(plot.item(at).lines[1]?.text ?? '')).toBe(
                `${voice.formatters.percent(rate)} of L${at - 1}`,
              )
          })
        },
      ),
    )
  })

  it('is pointed at where it is drawn', () => {
    const { plot, steps: marks } = funnelGeometry(funnelRows(funnel(9, 5, null, 1)), box, voice)
    marks.forEach(({ bar }, at) => {
      expect(plot.itemAt(5, bar.y + 2)).toBe(at)
    })
    expect(plot.itemAt(5, plot.height + 100)).toBe(-1)
  })
})
