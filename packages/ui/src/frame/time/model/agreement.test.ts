import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaGeometry } from '../../../charts/AreaChart/useAreaChart.js'
import { barGeometry } from '../../../charts/BarChart/useBarChart.js'
import { lineGeometry } from '../../../charts/LineChart/useLineChart.js'
import { createFormatters } from '../../../format/createFormatters.js'
import { toCsv } from '../../../format/toCsv.js'
import { buildModel } from './buildModel.js'
import type { ChartModel } from './ChartModel.js'
import type { ChartPoint, ChartSeries } from './ChartSeries.js'
import { modelTable } from './modelTable.js'
import { selectModel } from './selectModel.js'
import { summarize } from './summarize.js'
import { toCells } from './toCells.js'

const DAY = 86_400_000
const formatters = createFormatters('en', 'UTC')

type HostSeries = ChartSeries<readonly ChartPoint[]>

const points = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 60 }).map((day) => day * DAY),
    y: fc.option(fc.integer({ min: 0, max: 5000 })),
    reason: fc.constantFrom('no-data', 'withheld', 'future'),
  }),
  { maxLength: 30 },
)

const series: fc.Arbitrary<readonly HostSeries[]> = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), points), { maxLength: 5, selector: ([key]) => key })
  .map((all) => all.map(([key, own]) => ({ key, label: `Label ${key}`, points: own })))

/** What was given, added up by hand: by bucket and series. */
function expected(given: readonly HostSeries[]): ReadonlyMap<string, number> {
  const figures = new Map<string, number>()
  for (const { key, points: own } of given) {
    for (const { x, y } of own) {
      const name = `${Number(x)} ${key}`
      if (y !== null) figures.set(name, (figures.get(name) ?? 0) + y)
    }
  }
  return figures
}

function modelOf(given: readonly HostSeries[]): ChartModel {
  return buildModel(given, { format: { kind: 'count' }, granularity: 'DAY', timeZone: 'UTC', additive: true })
}

/** The same with an earlier period of the same span, under the same keys. */
function compared(given: readonly HostSeries[], earlier: readonly HostSeries[]): ChartModel {
  const keys = given.map(({ key }) => key)
  const previous = earlier.flatMap((one, at) => {
    const key = keys[at]
    return key === undefined ? [] : [{ ...one, key }]
  })
  return buildModel(given, {
    format: { kind: 'count' },
    granularity: 'DAY',
    timeZone: 'UTC',
    additive: true,
    previous,
  })
}

/** Path data of bars in, the height of each out. */
function barHeights(path: string): readonly number[] {
  return [...path.matchAll(/M[-\d.]+,([-\d.]+)(?:h[-\d.]+V([-\d.]+)|V([-\d.]+)q0,([-\d.]+))/g)].map(
    ([, from, flat, side, turn]) =>
      Math.abs(Number(from) - (flat === undefined ? Number(side) + Number(turn) : Number(flat))),
  )
}

/** The rows of a model's table: where each bucket is, and its figures. */
function toRows(model: ChartModel) {
  const { rows } = modelTable(model, { head: 'Day', name: String })
  return Array.from(model.xs, (x, at) => ({ at, x, cells: (rows.at(at)?.cells.slice(1) ?? []).map(figure) }))
}

function figure(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null
}

const box = { width: 800, height: 300, fontSize: 12 }

describe('one model', () => {
  it('gives the table, the CSV and the summary the figures that were given', () => {
    fc.assert(
      fc.property(series, (given) => {
        const model = modelOf(given)
        const figures = expected(given)
        const fromTable = new Map(
          toRows(model).flatMap(({ x, cells }) =>
            cells.flatMap((y, at) => (y === null ? [] : [[`${x} ${model.series[at]?.key}`, y] as const])),
          ),
        )
        expect(new Map([...fromTable].sort())).toEqual(new Map([...figures].sort()))
        const cells = toCells(model, 'Day').slice(1)
        expect(cells.map((row) => row.slice(1))).toEqual(toRows(model).map((row) => row.cells))
        expect(toCsv(cells).split('\r\n')).toHaveLength(model.xs.length + 1)
        const all = [...figures.values()]
        const facts = summarize(model)
        expect(facts.total).toBe(all.length === 0 ? null : all.reduce((sum, y) => sum + y, 0))
        expect(facts.highest?.y).toBe(all.length === 0 ? undefined : Math.max(...all))
      }),
    )
  })

  it('draws a line’s point for every figure of the table, at its height, and none else', () => {
    fc.assert(
      fc.property(series, (given) => {
        const model = modelOf(given)
        const { plot, pins } = lineGeometry(model, box, 'linear', formatters)
        for (const { at, cells } of toRows(model)) {
          const drawn = pins(at).map(({ series: index, y }) => [index, Math.round(y * 1000)])
          const told = cells.flatMap((y, index) =>
            y === null ? [] : [[index, Math.round(plot.yScale(y) * 1000)]],
          )
          expect(drawn).toEqual(told)
        }
      }),
    )
  })

  it('draws a bar for every figure of the table, as high as it, and none else', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('stacked', 'grouped'), (given, layout) => {
        const model = modelOf(given)
        const { plot, pins } = barGeometry(model, box, layout, formatters)
        for (const { at, cells } of toRows(model)) {
          let below = 0
          const told = cells.flatMap((y, index) => {
            if (y === null) return []
            if (layout === 'stacked') below += y
            return [[index, Math.round(plot.yScale(layout === 'stacked' ? below : y) * 1000)]]
          })
          expect(pins(at).map(({ series: index, y }) => [index, Math.round(y * 1000)])).toEqual(told)
        }
      }),
    )
  })

  it('draws an area’s edge for every figure of the table, and none else', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('stacked', 'percent', 'overlaid'), (given, layout) => {
        const model = modelOf(given)
        const { pins } = areaGeometry(model, box, layout, 'linear', formatters)
        for (const { at, cells } of toRows(model)) {
          const told = cells.flatMap((y, index) => (y === null ? [] : [index]))
          expect(pins(at).map(({ series: index }) => index)).toEqual(told)
        }
      }),
    )
  })

  it('draws what is compared with as the table has it: a bar or a line’s point for every figure, as high as it', () => {
    fc.assert(
      fc.property(
        series,
        series,
        fc.constantFrom('stacked', 'grouped', 'percent'),
        (given, earlier, layout) => {
          const model = compared(given, earlier)
          const cells = toRows(model).map((row) => row.cells.slice(model.series.length))
          expect(toCells(model, 'Day').slice(1)).toEqual(
            toRows(model).map(({ x, cells: all }) => [new Date(x).toISOString().slice(0, 10), ...all]),
          )
          const { plot, bars } = barGeometry(model, box, layout, formatters)
          const faint = bars.filter((bar) => bar.faint)
          expect(faint.map(({ key }) => key)).toEqual(model.previous.map(({ key }) => `before ${key}`))
          faint.forEach(({ solid }, index) => {
            const told = cells.flatMap((row) => row[index] ?? [])
            const heights = barHeights(solid)
            expect(heights).toHaveLength(told.length)
            if (layout === 'percent') return
            const unit = Math.abs(plot.yScale(1) - plot.yScale(0))
            told.forEach((y, at) => {
              expect(Math.abs((heights[at] ?? 0) - y * unit)).toBeLessThan(0.05)
            })
          })
          const areas = areaGeometry(
            model,
            box,
            layout === 'grouped' ? 'overlaid' : layout,
            'linear',
            formatters,
          )
          const lines = areas.lines.filter((line) => line.faint)
          lines.forEach(({ solid, dots }, index) => {
            const told = cells.map((row) => row[index] ?? null)
            const known = (at: number): boolean => (told[at] ?? null) !== null
            const there = told.flatMap((_, at) => (known(at) ? [at] : []))
            const joined = there.filter((at) => known(at - 1) || known(at + 1))
            expect([...solid.matchAll(/[ML]/g)]).toHaveLength(joined.length)
            expect([...dots.matchAll(/M/g)]).toHaveLength(there.length - joined.length)
          })
        },
      ),
    )
  })

  it('shows the same of a part: hidden series and what lies outside the window are in none of them', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (given, from, to) => {
          const kept = given.slice(1)
          const window = { from: from * DAY, to: to * DAY }
          const shown = selectModel(modelOf(given), new Set(given.slice(0, 1).map(({ key }) => key)), window)
          const inside = kept.map((one) => ({
            ...one,
            points: one.points.filter(({ x }) => Number(x) >= window.from && Number(x) < window.to),
          }))
          expect(summarize(shown).total).toBe(summarize(modelOf(inside)).total)
        },
      ),
    )
  })

  it('keeps the last figure of a bucket that occurs twice when figures do not add up', () => {
    const twice: HostSeries = {
      key: 'a',
      label: 'A',
      points: [
        { x: 0, y: 0.2 },
        { x: 0, y: 0.4 },
      ],
    }
    const model = buildModel([twice], { format: { kind: 'ratio' }, granularity: 'DAY', timeZone: 'UTC' })
    expect(toRows(model).map(({ cells }) => cells)).toEqual([[0.4]])
    expect(summarize(model).total).toBeNull()
  })

  it('leaves out points without a moment and treats figures that are none as missing', () => {
    const odd: HostSeries = {
      key: 'a',
      label: 'A',
      points: [
        { x: new Date('never'), y: 1 },
        { x: 0, y: Number.NaN },
        { x: DAY, y: Number.POSITIVE_INFINITY },
      ],
    }
    expect(toRows(modelOf([odd])).map(({ cells }) => cells)).toEqual([[null], [null]])
  })
})
