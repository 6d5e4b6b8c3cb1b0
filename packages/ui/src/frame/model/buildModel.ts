import type { Granularity } from '../../format/Granularity.js'
import { isAdditive } from '../../format/isAdditive.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { seriesColors } from '../../theme/seriesColors.js'
import { alignSeries } from './alignSeries.js'
import { bisectLeft } from './bisect.js'
import type { ChartModel, ModelSeries } from './ChartModel.js'
import type { MissingReason, Series } from './Series.js'

export interface ModelOptions {
  readonly format: ValueFormat
  readonly granularity: Granularity
  readonly timeZone: string
  /** Whether the series are parts of one whole. @default false */
  readonly parts?: boolean | undefined
  /** Buckets that start here or later are still counting. */
  readonly partialFrom?: Date | number | undefined
  /** The same series in an earlier period, to compare with; buckets beyond the later period's are left out. */
  readonly comparison?: readonly Series[] | undefined
  /** Names a series of the earlier period. @default its label */
  readonly nameBefore?: ((label: string) => string) | undefined
}

/**
 * Series in any order in, one model out. Buckets are the union of all series'; a bucket that occurs twice in a series
 * is added up when its format allows that, else the last one stands; points without a valid moment are left out.
 *
 * `[{ key: 'SENT', points: [{ x: day2, y: 3 }, { x: day1, y: null }] }]` →
 * `{ xs: [day1, day2], series: [{ key: 'SENT', ys: [NaN, 3], … }], … }`
 */
export function buildModel(series: readonly Series[], options: ModelOptions): ChartModel {
  const common = commonMoments(series)
  const xs = common ?? distinctMoments(series)
  const hues = seriesColors(series.map(({ key }) => key))
  const repeats = repeatsOfHues(series, hues)
  const add = isAdditive(options.format)
  const { granularity, timeZone, comparison = [], nameBefore = (label) => label } = options
  const read = (one: Series, aligned: boolean): ModelSeries => {
    const hue = hues.get(one.key) ?? 0
    return {
      key: one.key,
      label: one.label,
      hue,
      repeat: repeats.get(one.key) ?? 0,
      ...(aligned ? readAligned(one) : readPoints(one, xs, add)),
    }
  }
  const earlier = alignSeries(
    comparison.filter(({ key }) => hues.has(key)),
    xs[0] ?? 0,
    granularity,
    timeZone,
  )
  return {
    xs,
    series: series.map((one) => read(one, common !== null)),
    before: earlier.map((one) => read({ ...one, label: nameBefore(one.label) }, false)),
    format: options.format,
    granularity,
    timeZone,
    parts: (options.parts ?? false) && add,
    partialFrom: options.partialFrom === undefined ? xs.length : bisectLeft(xs, Number(options.partialFrom)),
  }
}

/** The moments of the first series when each has just these, ascending, as most data does: nothing to sort. */
function commonMoments(series: readonly Series[]): Float64Array | null {
  const xs = Float64Array.from(series[0]?.points ?? [], ({ x }) => Number(x))
  for (let at = 0; at < xs.length; at++) {
    if (!Number.isFinite(xs[at] ?? Number.NaN)) return null
    if (at > 0 && !((xs[at] ?? 0) > (xs[at - 1] ?? 0))) return null
  }
  for (const { points } of series) {
    if (points.length !== xs.length) return null
    for (let at = 0; at < xs.length; at++) if (Number(points[at]?.x) !== xs[at]) return null
  }
  return xs
}

function distinctMoments(series: readonly Series[]): Float64Array {
  const all = new Float64Array(series.reduce((count, { points }) => count + points.length, 0))
  let length = 0
  for (const { points } of series) {
    for (const { x } of points) {
      const moment = Number(x)
      if (Number.isFinite(moment)) all[length++] = moment
    }
  }
  const sorted = all.subarray(0, length).sort()
  let distinct = 0
  for (let at = 0; at < length; at++) {
    const moment = sorted[at] ?? 0
    if (at === 0 || moment !== sorted[distinct - 1]) sorted[distinct++] = moment
  }
  return sorted.slice(0, distinct)
}

/** Points that are one a bucket, in the order of the buckets: nothing to look for, nothing to add up. */
function readAligned({ points }: Series): Pick<ModelSeries, 'ys' | 'reasons'> {
  const ys = new Float64Array(points.length)
  const reasons = new Map<number, MissingReason>()
  for (let at = 0; at < ys.length; at++) {
    const y = points[at]?.y
    if (typeof y === 'number' && Number.isFinite(y)) ys[at] = y
    else {
      ys[at] = Number.NaN
      reasons.set(at, points[at]?.reason ?? 'no-data')
    }
  }
  return { ys, reasons }
}

function readPoints(one: Series, xs: Float64Array, add: boolean): Pick<ModelSeries, 'ys' | 'reasons'> {
  const ys = new Float64Array(xs.length).fill(Number.NaN)
  const reasons = new Map<number, MissingReason>()
  let next = 0
  for (const { x, y, reason } of one.points) {
    const moment = Number(x)
    if (!Number.isFinite(moment)) continue
    const at = xs[next] === moment ? next : bisectLeft(xs, moment)
    if (xs[at] !== moment) continue
    next = at + 1
    const before = ys[at] ?? Number.NaN
    if (y !== null && Number.isFinite(y)) {
      ys[at] = add && !Number.isNaN(before) ? before + y : y
      if (reasons.size > 0) reasons.delete(at)
    } else if (Number.isNaN(before)) {
      reasons.set(at, reason ?? 'no-data')
    }
  }
  return { ys, reasons }
}

function repeatsOfHues(
  series: readonly Series[],
  hues: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const seen = new Map<number, number>()
  const repeats = new Map<string, number>()
  for (const key of series.map((one) => one.key).sort()) {
    const hue = hues.get(key) ?? 0
    const count = seen.get(hue) ?? 0
    repeats.set(key, count)
    seen.set(hue, count + 1)
  }
  return repeats
}
