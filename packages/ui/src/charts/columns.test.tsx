import { render } from '@testing-library/react'
import { type Granularity, type PointColumns, pointReasons, pointsOf } from '@wabalytics/hooks'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../format/toCsv.js'
import { buildModel } from '../frame/time/model/buildModel.js'
import type { ChartModel } from '../frame/time/model/ChartModel.js'
import type { ChartPoint, ChartSeries } from '../frame/time/model/ChartSeries.js'
import { missingAt } from '../frame/time/model/missingAt.js'
import { modelTable } from '../frame/time/model/modelTable.js'
import { selectModel } from '../frame/time/model/selectModel.js'
import { summarize } from '../frame/time/model/summarize.js'
import { toCells } from '../frame/time/model/toCells.js'
import { AreaChart } from './AreaChart/AreaChart.js'
import { BarChart } from './BarChart/BarChart.js'
import { CalendarChart } from './CalendarChart/CalendarChart.js'
import { HeatmapChart } from './HeatmapChart/HeatmapChart.js'
import { LineChart } from './LineChart/LineChart.js'
import { StatTile } from './StatTile/StatTile.js'

const DAY = 86_400_000
const first = Date.UTC(2026, 1, 25)

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 900 }) },
  { weight: 2, arbitrary: fc.constant(Number.NaN) },
  { weight: 1, arbitrary: fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
)
const part = fc.constantFrom(
  { start: first + DAY / 2, end: first + DAY, reasons: ['range'] } as const,
  { start: first, end: first + DAY, reasons: ['not-over'] } as const,
)
interface Given {
  readonly granularity: Granularity
  readonly columns: readonly PointColumns[]
}

/** ChartSeries that share their starts as those of one answer do, or have some of their own, in order or not. */
const given: fc.Arbitrary<Given> = fc
  .record({
    granularity: fc.constantFrom('DAY', 'HALF_HOUR'),
    dated: fc.boolean(),
    shared: fc.boolean(),
    starts: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }),
    lines: fc.array(fc.infiniteStream(fc.tuple(figure, fc.nat(pointReasons.length - 1))), {
      minLength: 1,
      maxLength: 4,
    }),
    parts: fc.array(fc.tuple(fc.nat(11), part), { maxLength: 2 }),
  })
  .map(({ granularity, dated, shared, starts, lines, parts }) => {
    const ordered = shared ? [...new Set(starts)].sort((a, b) => a - b) : starts
    const step = granularity === 'DAY' ? DAY : DAY / 48
    const x = Float64Array.from(ordered, (at) => first + at * step)
    const dates = Array.from(x, (moment) => new Date(moment).toISOString().slice(0, 10))
    const columns = lines.map((line, at) => {
      const own = ordered.map(() => line.next().value ?? [0, 0])
      return {
        x: shared ? x : x.map((moment) => moment + at * step),
        y: Float64Array.from(own, ([y]) => y),
        dates: dated && shared && granularity === 'DAY' ? dates : undefined,
        reasons: Uint8Array.from(own, ([, reason]) => reason),
        parts: new Map(parts.filter(([bucket]) => bucket < ordered.length)),
      }
    })
    return { granularity, columns }
  })

/** The same written out, as a host would. */
const asObjects = (columns: PointColumns): readonly ChartPoint[] =>
  pointsOf(columns).map(({ y, ...point }) => ({ ...point, y: y === null || Number.isFinite(y) ? y : null }))
const seriesOf = (points: readonly ChartSeries['points'][]): readonly ChartSeries[] =>
  points.map((own, at) => ({ key: `S${at}`, label: `ChartSeries ${at}`, points: own }))

function rowOf(model: ChartModel, at: number) {
  return modelTable(model, { head: 'Day', name: String }).rows.at(at)?.cells.slice(1) ?? []
}

function readingsOf(series: readonly ChartSeries[], granularity: Granularity) {
  const format = { kind: 'count' } as const
  const model = buildModel(series, {
    ...{ format, granularity, timeZone: 'UTC', additive: true },
    previous: series,
    partialFrom: first + 20 * DAY,
  })
  const shown = selectModel(model, new Set(['S1']), { from: first + DAY, to: first + 20 * DAY })
  return [model, shown].map((one) => ({
    rows: Array.from(one.xs, (x, at) => ({ x, cells: rowOf(one, at) })),
    csv: toCsv(toCells(one, 'Day')),
    held: one.held,
    zones: one.zones,
    missing: [...one.series, ...one.previous].map((line) =>
      Array.from(line.ys, (_, at) => missingAt(line, at)),
    ),
    facts: JSON.stringify(summarize(one), (key, value) => (key === 'reasons' ? undefined : value)),
  }))
}

const markup = (node: ReactNode): string => {
  const { container, unmount } = render(node)
  const html = container.innerHTML.replaceAll(/«?_?:?r_?[\da-z]+_?:?»?/g, '')
  unmount()
  return html
}

describe('columns and objects are the same to a chart', () => {
  it('one model, one table, one file, one summary', () => {
    fc.assert(
      fc.property(given, ({ granularity, columns }) => {
        const inColumns = readingsOf(seriesOf(columns), granularity)
        expect(inColumns).toEqual(readingsOf(seriesOf(columns.map(asObjects)), granularity))
      }),
      { numRuns: 300, seed: 16 },
    )
  })

  it('one drawing', () => {
    fc.assert(
      fc.property(given, ({ granularity, columns }) => {
        const objects = columns.map(asObjects)
        const all = { title: 'T', granularity, timeZone: 'UTC' } as const
        const draw = (points: readonly ChartSeries['points'][]) => {
          const series = seriesOf(points)
          const [one = []] = points
          return [
            <LineChart key="1" {...all} series={series} previous={series} />,
            <BarChart key="2" {...all} series={series} />,
            <AreaChart key="3" {...all} series={series} />,
            <HeatmapChart key="4" title="T" points={one} timeZone="UTC" />,
            <CalendarChart key="5" title="T" points={one} timeZone="UTC" />,
            <StatTile key="6" label="L" value={1} points={one} />,
          ].map(markup)
        }
        expect(draw(columns)).toEqual(draw(objects))
      }),
      { numRuns: 12, seed: 16 },
    )
  })

  it('as many figures as starts: those too few are missing, those too many are not there', () => {
    const x = Float64Array.of(first, first + DAY)
    const rows = (y: Float64Array) =>
      readingsOf(seriesOf([{ x, y }]), 'DAY')[0]?.rows.map(({ cells }) => cells[0])
    expect(rows(Float64Array.of(5))).toEqual([5, null])
    expect(rows(Float64Array.of(5, 6, 7))).toEqual([5, 6])
  })

  it('are read as they are: not one figure is copied', () => {
    const x = Float64Array.of(first, first + DAY)
    const columns = { x, y: Float64Array.of(5, Number.NaN), reasons: Uint8Array.of(0, 7) }
    const { series, xs } = buildModel(seriesOf([columns, { ...columns, y: columns.y.slice() }]), {
      ...{ format: { kind: 'count' }, granularity: 'HALF_HOUR', timeZone: 'UTC' },
    })
    expect(series[0]?.ys).toBe(columns.y)
    expect(series[0]?.reasons).toBe(columns.reasons)
    expect(series[0] && missingAt(series[0], 1)).toBe('withheld')
    expect([...xs]).toEqual([...x])
  })
})
