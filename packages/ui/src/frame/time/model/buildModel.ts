import { type Granularity, hasHours } from '@wabalytics/hooks'
import { isAdditive } from '../../../format/isAdditive.js'
import type { ValueFormat } from '../../../format/ValueFormat.js'
import { type ColorsOf, seriesColors } from '../../../theme/seriesColors.js'
import { alignPlaces } from './alignPlaces.js'
import { bisectLeft } from './bisect.js'
import type { ChartModel, ModelSeries } from './ChartModel.js'
import type { ChartSeries } from './ChartSeries.js'
import { type ColumnSeries, type Columns, columnsOf } from './columnsOf.js'
import { heldParts, type PlacedSeries } from './heldParts.js'
import { datedIn, placeOf, type TimeAxis, timeAxisOf } from './timeAxis.js'

export interface ModelOptions {
  readonly format: ValueFormat
  readonly granularity: Granularity
  /** The zone, or the zones whose days meet, where the series do not say. @default the page's */
  readonly timeZone?: string | readonly string[] | undefined
  /** The page's zone. @default 'UTC' */
  readonly pageZone?: string | undefined
  /** Whether the series are parts of one whole. @default false */
  readonly additive?: boolean | undefined
  /** Buckets that start here or later are still counting. */
  readonly partialFrom?: Date | number | undefined
  /** The same series in an earlier period, to compare with; buckets beyond the later period's are left out. */
  readonly previous?: readonly ChartSeries[] | undefined
  /** Names a series of the earlier period. @default its label */
  readonly nameBefore?: ((label: string) => string) | undefined
  /** The hues of the root it stands in. @default those of its keys alone */
  readonly colorsOf?: ColorsOf | undefined
}

/**
 * ChartSeries in any order in, one model out. Buckets are the union of all series'; a bucket that occurs twice in a series
 * is added up when its format allows that, else the last one stands; points without a valid moment are left out.
 *
 * `[{ key: 'SENT', points: [{ x: day2, y: 3 }, { x: day1, y: null }] }]` →
 * `{ xs: [day1, day2], series: [{ key: 'SENT', ys: [NaN, 3], … }], … }`
 */
export function buildModel(series: readonly ChartSeries[], options: ModelOptions): ChartModel {
  const {
    granularity,
    timeZone = [],
    pageZone = 'UTC',
    previous = [],
    nameBefore = (label) => label,
    colorsOf = seriesColors,
  } = options
  const own = series.map(inColumns)
  const axis = timeAxisOf(own, granularity, [timeZone].flat(), pageZone)
  const placed = placesOf(own, axis)
  const common = commonPlaces(placed)
  const xs = common ?? distinctPlaces(placed)
  const hues = colorsOf(series.map(({ key }) => key))
  const repeats = repeatsOfHues(series, hues)
  const add = isAdditive(options.format)
  const look = ({ key }: ChartSeries) => ({ key, hue: hues.get(key) ?? 0, repeat: repeats.get(key) ?? 0 })
  const earlier = placesOf(previous.filter(({ key }) => hues.has(key)).map(inColumns), axis)
  const moved = alignPlaces(
    earlier.map(({ places }) => places),
    xs[0] ?? 0,
    axis,
  )
  return {
    ...axis,
    xs,
    series: placed.map(({ one, columns, places }) => ({
      ...look(one),
      label: one.label,
      ...(common === null ? readPoints(columns, places, xs, add) : readAligned(columns)),
    })),
    previous: earlier.map(({ one, columns }, at) => ({
      ...look(one),
      label: nameBefore(one.label),
      ...readPoints(columns, moved[at] ?? new Float64Array(0), xs, add),
    })),
    format: options.format,
    additive: (options.additive ?? false) && add,
    held: heldParts(placed, xs, axis, options.partialFrom),
  }
}

function inColumns(one: ChartSeries): ColumnSeries {
  return { one, columns: columnsOf(one.points) }
}

/** ChartSeries whose buckets are one column have one of places, too. */
function placesOf(series: readonly ColumnSeries[], axis: TimeAxis): readonly PlacedSeries[] {
  let last: PlacedSeries | undefined
  return series.map(({ one, columns }) => {
    const zone = one.timeZone ?? datedIn(axis)
    const { x, dates } = columns
    const isSame = last?.columns.x === x && last.columns.dates === dates && last.zone === zone
    // Moments are places already.
    const place = (moment: number, at: number) => placeOf({ x: moment, date: dates?.[at] }, axis, zone)
    const places = isSame && last ? last.places : hasHours(axis.granularity) ? x : x.map(place)
    last = { one, columns, zone, places }
    return last
  })
}

/** The places of the first series when each has just these, ascending, as most data does: nothing to sort. */
function commonPlaces(placed: readonly PlacedSeries[]): Float64Array | null {
  const xs = placed[0]?.places ?? new Float64Array(0)
  for (let at = 0; at < xs.length; at++) {
    if (!Number.isFinite(xs[at] ?? Number.NaN)) return null
    if (at > 0 && !((xs[at] ?? 0) > (xs[at - 1] ?? 0))) return null
  }
  for (const { places } of placed) {
    if (places === xs) continue
    if (places.length !== xs.length) return null
    for (let at = 0; at < xs.length; at++) if (places[at] !== xs[at]) return null
  }
  return xs
}

function distinctPlaces(placed: readonly PlacedSeries[]): Float64Array {
  const all = new Float64Array(placed.reduce((count, { places }) => count + places.length, 0))
  let length = 0
  for (const { places } of placed) {
    for (const place of places) if (Number.isFinite(place)) all[length++] = place
  }
  const sorted = all.subarray(0, length).sort()
  let distinct = 0
  for (let at = 0; at < length; at++) {
    const place = sorted[at] ?? 0
    if (at === 0 || place !== sorted[distinct - 1]) sorted[distinct++] = place
  }
  return sorted.slice(0, distinct)
}

/** Points that are one a bucket, in the order of the buckets: nothing to look for, nothing to add up. */
function readAligned({
  y,
  reasons = new Uint8Array(y.length),
}: Columns): Pick<ModelSeries, 'ys' | 'reasons'> {
  return { ys: y, reasons }
}

function readPoints(
  columns: Columns,
  places: Float64Array,
  xs: Float64Array,
  add: boolean,
): Pick<ModelSeries, 'ys' | 'reasons'> {
  const ys = new Float64Array(xs.length).fill(Number.NaN)
  const reasons = new Uint8Array(xs.length)
  let next = 0
  for (let point = 0; point < places.length; point++) {
    const place = places[point] ?? Number.NaN
    if (!Number.isFinite(place)) continue
    const at = xs[next] === place ? next : bisectLeft(xs, place)
    if (xs[at] !== place) continue
    next = at + 1
    const y = columns.y[point] ?? Number.NaN
    const before = ys[at] ?? Number.NaN
    if (!Number.isNaN(y)) ys[at] = add && !Number.isNaN(before) ? before + y : y
    else if (Number.isNaN(before)) reasons[at] = columns.reasons?.[point] ?? 0
  }
  return { ys, reasons }
}

function repeatsOfHues(
  series: readonly ChartSeries[],
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
