/**
 * As what series are drawn: lines, stacked bars, stacked areas, `week` a heatmap of weekday by half hour, `days` a calendar, `tree` a
 * treemap of two levels, `map` a world map from shapes that all are given, `shippedMap` one from shapes a library has itself.
 */
export type ChartKind = 'line' | 'stack' | 'area' | 'week' | 'days' | 'tree' | 'map' | 'shippedMap'

/** One thing every peer that can draws: so many series of so many points. */
export interface ChartCase {
  readonly name: string
  readonly kind: ChartKind
  readonly series: number
  readonly points: number
}

export const cases: readonly ChartCase[] = [
  { name: '1 × 90', kind: 'line', series: 1, points: 90 },
  { name: '4 × 4,320', kind: 'line', series: 4, points: 4320 },
  { name: '12 × 4,320', kind: 'line', series: 12, points: 4320 },
  { name: '60 × 4,320', kind: 'line', series: 60, points: 4320 },
  { name: 'stacked bars, 4 × 90', kind: 'stack', series: 4, points: 90 },
  { name: 'stacked areas, 4 × 4,320', kind: 'area', series: 4, points: 4320 },
  { name: '1 × 400', kind: 'line', series: 1, points: 400 },
  { name: 'heatmap, 7 × 48', kind: 'week', series: 7, points: 48 },
  { name: 'calendar, 400 days', kind: 'days', series: 1, points: 400 },
  { name: 'treemap, 6 × 12', kind: 'tree', series: 6, points: 12 },
  { name: 'world map, 57 countries', kind: 'map', series: 1, points: 57 },
  { name: 'world map, shapes as shipped', kind: 'shippedMap', series: 1, points: 57 },
]

/** Whether what is drawn stands where the earth has it. */
export function isMap(kind: ChartKind): boolean {
  return kind === 'map' || kind === 'shippedMap'
}

/** Ten times the points of `4 × 4,320`: only for what grows with them. */
export const longCase: ChartCase = { name: '4 × 43,200', kind: 'line', series: 4, points: 43_200 }

export interface ChartPoint {
  readonly x: number
  readonly y: number
}

export interface ChartSeries {
  readonly key: string
  readonly label: string
  readonly points: readonly ChartPoint[]
}

/** What every peer is given: series of plain points. Putting them in a form of its own is part of a peer's work. */
export type ChartData = readonly ChartSeries[]

/** A Monday. */
const firstStart = Date.UTC(2026, 0, 5)
const HALF_HOUR = 1_800_000
const DAY = 86_400_000

/** Whole figures with a day's rhythm; `version` changes every figure. */
export function dataOf({ kind, series, points }: ChartCase, version: number): ChartData {
  const step = kind === 'week' || points > 400 ? HALF_HOUR : DAY
  let state = 7919 * (version + 1)
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  return Array.from({ length: series }, (_, one) => ({
    key: `series-${one}`,
    label: `Series ${one + 1}`,
    points: Array.from({ length: points }, (_point, at) => ({
      // Half hours of a week follow each other from day to day; other series share their moments.
      x: firstStart + (kind === 'week' ? one * points + at : at) * step,
      y: Math.round((one + 1) * 40 + 400 * (1 + Math.sin((at / 48) * 2 * Math.PI)) + 300 * random()),
    })),
  }))
}
