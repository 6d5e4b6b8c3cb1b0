import type { Granularity } from '@wabalytics/hooks'
import { scaleLinear, scaleUtc } from 'd3-scale'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barGeometry } from '../../../charts/BarChart/useBarChart.js'
import { lineGeometry } from '../../../charts/LineChart/useLineChart.js'
import { createFormatters } from '../../../format/createFormatters.js'
import { buildModel } from '../model/buildModel.js'
import { layoutPlot } from './layoutPlot.js'
import type { PlotGeometry } from './PlotGeometry.js'
import { plotMarks } from './PlotMarks.js'

const HALF_HOUR = 1_800_000
const DAY = 48 * HALF_HOUR
const size = { width: 800, height: 300, fontSize: 12 }

function modelOf(start: number, count: number, step: number, granularity: Granularity, timeZone: string) {
  const points = Array.from({ length: count }, (_, at) => ({
    x: start + at * step,
    y: 40 + ((at * 37) % 90),
  }))
  return buildModel([{ key: 'sent', label: 'Sent', points }], {
    format: { kind: 'count' },
    granularity,
    timeZone,
  })
}

const cases = [
  ['days of Kolkata', modelOf(Date.UTC(2026, 1, 15, 18, 30), 60, DAY, 'DAY', 'Asia/Kolkata')],
  ['a day of 23 hours', modelOf(Date.UTC(2026, 2, 8, 5), 46, HALF_HOUR, 'HALF_HOUR', 'America/New_York')],
  ['a day of 25 hours', modelOf(Date.UTC(2026, 10, 1, 4), 25, 2 * HALF_HOUR, 'HOUR', 'America/New_York')],
  [
    'hours half an hour off',
    modelOf(Date.UTC(2026, 1, 15, 18, 30), 72, 2 * HALF_HOUR, 'HOUR', 'Asia/Kolkata'),
  ],
  [
    'a clock that moves by half an hour',
    modelOf(Date.UTC(2026, 3, 4, 13), 49, HALF_HOUR, 'HALF_HOUR', 'Australia/Lord_Howe'),
  ],
  ['a single day', modelOf(Date.UTC(2026, 1, 15, 18, 30), 1, DAY, 'DAY', 'Asia/Kolkata')],
] as const

describe.each(cases)('the scales of %s', (_, model) => {
  const formatters = createFormatters('en', model.timeZone)
  const { plot: line, lines } = lineGeometry(model, size, 'linear', formatters)
  const { plot: bars, pins } = barGeometry(model, size, 'stacked', formatters)
  const ys = model.series[0]?.ys ?? new Float64Array()
  const places = [...model.xs]

  it('stand where lines do', () => {
    const drawn = [...(lines[0]?.solid ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
      +(x ?? 0),
      +(y ?? 0),
    ])
    const said = places.map((place, at) => [line.xScale(place), line.yScale(ys[at] ?? Number.NaN)])
    if (places.length > 1) expect(drawn).toHaveLength(places.length)
    drawn.forEach((point, at) => {
      point.forEach((pixel, of) => {
        expect(Math.abs(pixel - (said[at]?.[of] ?? Number.NaN))).toBeLessThanOrEqual(0.051)
      })
    })
    expect([...line.xPixels]).toEqual(said.map(([x]) => x))
    expect('bandwidth' in line.xScale).toBe(false)
  })

  it('stand where bars begin and end', () => {
    const { xScale, yScale, bucketWidth } = bars
    const width = xScale.bandwidth?.() ?? Number.NaN
    expect(width).toBeCloseTo(bucketWidth, 9)
    places.forEach((place, at) => {
      const [bar] = pins(at)
      expect(bar?.x).toBeCloseTo(xScale(place) + width / 2, 9)
      expect(bar?.y).toBeCloseTo(yScale(ys[at] ?? Number.NaN), 9)
    })
    expect(xScale(places.at(-1) ?? 0) + width).toBeLessThanOrEqual(bars.innerWidth + 1e-6)
  })

  it('are d3’s of the same ends, there and back', () => {
    for (const { xScale, yScale } of [line, bars]) {
      const time = scaleUtc().domain(xScale.domain()).range(xScale.range())
      const value = scaleLinear().domain(yScale.domain()).range(yScale.range())
      for (const place of places) {
        expect(xScale(place)).toBeCloseTo(time(place), 6)
        expect(xScale(new Date(place))).toBe(xScale(place))
        if (places.length > 1) expect(Math.abs(Number(xScale.invert(xScale(place))) - place)).toBeLessThan(2)
      }
      for (const y of ys) {
        expect(yScale(y)).toBeCloseTo(value(y), 6)
        expect(yScale.invert(yScale(y))).toBeCloseTo(y, 6)
      }
    }
  })

  it.each([
    ['lines', line],
    ['bars', bars],
  ])('have the ticks and the words of the axes of %s', (_name, plot: PlotGeometry) => {
    const { xScale, yScale } = plot
    const said = yScale.ticks().map((tick) => [Math.round(yScale(tick)), yScale.tickFormat()(tick)])
    expect(said).toEqual(plot.valueTicks.map(({ y, label }) => [y, label]))
    const half = (xScale.bandwidth?.() ?? 0) / 2
    const times = xScale.ticks().map((tick) => [Math.round(xScale(tick) + half), xScale.tickFormat()(tick)])
    if (times.length > 1)
      expect(times).toEqual(expect.arrayContaining(plot.timeTicks.map(({ x, label }) => [x, label])))
    for (const tick of xScale.ticks(3)) expect(places).toContain(Number(tick))
  })
})

it('places moments and dates as the account’s days have them, and dates among hours at their midnight', () => {
  const geometry = (model: ReturnType<typeof modelOf>) =>
    plotMarks(lineGeometry(model, size, 'linear', createFormatters('en', model.timeZone)).plot, model)
  const days = geometry(cases[0][1])
  const third = Date.UTC(2026, 1, 17, 18, 30)
  expect(days.placeOf('2026-02-18')).toBe(cases[0][1].xs[2])
  expect(days.placeOf(third)).toBe(cases[0][1].xs[2])
  expect(days.placeOf(new Date(third + DAY / 2))).toBe((cases[0][1].xs[2] ?? 0) + DAY / 2)
  const hours = geometry(cases[1][1])
  expect(hours.placeOf('2026-03-08')).toBe(Date.UTC(2026, 2, 8, 5))
  expect(hours.placeOf('2026-03-09')).toBe(Date.UTC(2026, 2, 9, 4))
  expect([hours.color('inkMuted'), hours.color(3), hours.color(0)]).toEqual([
    'var(--wa-ink-muted)',
    'var(--wa-series-3)',
    'var(--wa-neutral)',
  ])
})

it('has the ticks of the value axis as they are drawn, whatever the figures reach', () => {
  const model = cases[0][1]
  const formatters = createFormatters('en', 'UTC')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 60, max: 600 }), (high, height) => {
      const box = { ...size, height, place: 'point', extent: [0, high] } as const
      const { yScale, valueTicks } = layoutPlot(model, box, formatters)
      expect(yScale.ticks().map((tick) => Math.round(yScale(tick)))).toEqual(valueTicks.map(({ y }) => y))
    }),
    { seed: 16, numRuns: 500 },
  )
})
