import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureCells } from '../../frame/tableView/FigureTable.js'
import { modelTable } from '../../frame/time/model/modelTable.js'
import { summarize } from '../../frame/time/model/summarize.js'
import type { BarLayout } from '../BarChart/barSpans.js'
import { moveInRows } from '../BarChart/moveInRows.js'
import { rowBarGeometry } from '../BarChart/useRowBars.js'
import { plain, voice } from '../fixtures/voice.js'
import type { CategorySeries } from './CategorySeries.js'
import { categoryModel } from './categoryModel.js'
import { categorySummary } from './categorySummary.js'

const COUNT = { kind: 'count' } as const
const categories = ['IN', 'BR', 'DE', '__proto__'].map((key) => ({ key, label: `Country ${key}` }))
const rows = categories.map(({ label }) => ({ label, title: label }))

const points = fc.uniqueArray(
  fc.record({
    x: fc.constantFrom('IN', 'BR', 'DE', '__proto__', 'of another list'),
    y: fc.option(fc.integer({ min: -500, max: 5000 })),
  }),
  { selector: ({ x }) => x },
)
const set: fc.Arbitrary<readonly CategorySeries[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), points), { maxLength: 3, selector: ([key]) => key })
  .map((all) => all.map(([key, own]) => ({ key, label: key, points: own })))

const layouts = fc.constantFrom<BarLayout>('stacked', 'grouped', 'percent')
const directions = fc.constantFrom('ltr', 'rtl')

const modelOf = (series: readonly CategorySeries[], previous?: readonly CategorySeries[]) =>
  categoryModel({ categories, series, previous }, COUNT, true, (label) => `${label}, before`)

describe('bars by category', () => {
  it('have the figures given in the table and the CSV, and their sum in the summary', () => {
    fc.assert(
      fc.property(set, set, (series, previous) => {
        const model = modelOf(series, previous)
        const name = (at: number) => categories[at]?.label ?? ''
        const table = modelTable(model, { head: 'Name', name })
        const earlier = previous.filter(({ key }) => series.some((one) => one.key === key))
        const told = categories.map(({ key, label }) => [
          label,
          ...[...series, ...earlier].map(({ points: own }) => own.find(({ x }) => x === key)?.y ?? null),
        ])
        if (series.length > 0) expect(figureCells(table).slice(1)).toEqual(told)
        const figures = series.flatMap(({ points: own }) =>
          own.flatMap(({ x, y }) => (y === null || x === 'of another list' ? [] : [y])),
        )
        expect(summarize(model).total ?? 0).toBe(figures.reduce((sum, y) => sum + y, 0))
      }),
    )
  })

  it('are drawn as long as their figures, from the side reading begins on, and none is drawn for what is missing', () => {
    fc.assert(
      fc.property(set, layouts, directions, (series, layout, dir) => {
        const model = modelOf(series)
        const box = { width: 800, height: 260, fontSize: 12, dir, layout } as const
        const { plot, bars, axes } = rowBarGeometry(model, rows, box, voice)
        const zero = axes.ticks.find((tick) => tick.zero)?.x ?? 0
        const other = axes.ticks.find((tick) => !tick.zero)
        expect((other?.x ?? 0) > zero).toBe((dir === 'ltr') === !(other?.label ?? '').startsWith('−'))
        const count = model.series.length
        expect(plot.count).toBe(rows.length * count)
        const pieces = bars.map(({ solid }) => [...solid.matchAll(/M/g)].length)
        expect(pieces).toEqual(model.series.map(({ ys }) => ys.filter((y) => !Number.isNaN(y)).length))
        const lengths: number[] = []
        for (let at = 0; at < plot.count; at++) {
          const item = plot.item(at)
          const y = model.series[at % count]?.ys[Math.floor(at / count)] ?? Number.NaN
          expect(item.lines[0]?.missing).toBe(Number.isNaN(y))
          if (layout !== 'grouped' || Number.isNaN(y)) continue
          const length = Number(/h([\d.]+)/.exec(item.outline)?.[1])
          // A bar of a pixel or less is outlined by two.
          if (length <= 2) continue
          expect(item.x > zero).toBe((dir === 'ltr') === y > 0)
          expect(plot.itemAt(item.x, item.y)).toBe(at)
          lengths.push(length / Math.abs(y))
        }
        for (const unit of lengths) expect(unit).toBeCloseTo(lengths[0] ?? 0, 6)
      }),
    )
  })

  it('sum up in a sentence', () => {
    const series = [
      { key: 'a', label: 'A', points: [{ x: 'IN', y: 60 }] },
      { key: 'b', label: 'B', points: categories.map(({ key }) => ({ x: key, y: 10 })) },
    ]
    expect(plain(categorySummary(modelOf(series), categories, voice))).toBe(
      '100 in total. Highest: 60, Country IN (A). Largest share: A with 60.0%. 3 points are missing.',
    )
  })
})

it('keys lead from bar to bar and never beyond the last', () => {
  const six = { rows: 3, count: 2, rightToLeft: false }
  expect(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'].map((key) => moveInRows(key, 2, six))).toEqual([
    4, 0, 3, 2,
  ])
  expect(moveInRows('ArrowLeft', 2, { ...six, rightToLeft: true })).toBe(3)
  expect(['PageDown', 'PageUp', 'Home', 'End'].map((key) => moveInRows(key, 3, six))).toEqual([5, 1, 1, 5])
  expect(moveInRows('x', 3, six)).toBeNull()
})
