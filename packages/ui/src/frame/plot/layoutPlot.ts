import { bucketEnd } from '../../format/buckets.js'
import type { Formatters } from '../../format/Formatters.js'
import type { TimeTick, ValueTick } from '../../marks/Axes.js'
import { textWidth } from '../../scales/textWidth.js'
import { tickLabels } from '../../scales/tickLabels.js'
import { tickStep, timeTicks } from '../../scales/timeTicks.js'
import { valueTicks } from '../../scales/valueTicks.js'
import { bisectLeft } from '../model/bisect.js'
import type { ChartModel } from '../model/ChartModel.js'
import type { PlotGeometry } from './PlotGeometry.js'
import { withheldBands } from './withheldBands.js'

/** What a layout depends on beside the data. */
export interface PlotBox {
  readonly width: number
  readonly height: number
  /** Size of the axis words in pixels. */
  readonly fontSize: number
  /** `point`: buckets stand at their start. `bucket`: they fill the way to their end, as bars do. */
  readonly place: 'point' | 'bucket'
  /** Lowest and highest figure drawn (of stacks: their ends). */
  readonly extent: readonly [number, number]
}

/** Model and box in, numbers and words out. */
export function layoutPlot(model: ChartModel, box: PlotBox, formatters: Formatters): PlotGeometry {
  const { width, height, fontSize, place, extent } = box
  const top = Math.ceil(fontSize * 0.8)
  const innerHeight = Math.max(20, height - top - Math.ceil(fontSize * 2.2))
  const whole = model.format.kind === 'count' && Number.isInteger(extent[0]) && Number.isInteger(extent[1])
  const axis = valueTicks(extent[0], extent[1], Math.max(2, Math.floor(innerHeight / (fontSize * 4))), whole)
  const words = valueWords(axis.ticks, model, formatters)
  const left = Math.ceil(Math.max(fontSize, ...words.map((word) => textWidth(word, fontSize))) + 12)
  const innerWidth = Math.max(20, width - left - Math.ceil(fontSize))
  const yOf = (value: number): number => innerHeight * (1 - (value - axis.low) / (axis.high - axis.low))

  const { xs, granularity, timeZone } = model
  const from = xs[0] ?? 0
  const lastStart = xs[xs.length - 1] ?? 0
  const to = place === 'bucket' && xs.length > 0 ? bucketEnd(lastStart, granularity, timeZone) : lastStart
  const xOf = (moment: number): number =>
    to === from ? innerWidth / 2 : ((moment - from) / (to - from)) * innerWidth
  const end = xs.length > 0 ? bucketEnd(from, granularity, timeZone) : 1
  const bucketWidth = to === from ? innerWidth : Math.abs(xOf(end) - xOf(from))
  const half = place === 'bucket' ? bucketWidth / 2 : 0
  const xPixels = xs.map((x) => xOf(x) + half)

  const ticks: readonly ValueTick[] = axis.ticks.map((value, at) => ({
    y: Math.round(yOf(value)),
    label: words[at] ?? '',
    zero: value === 0,
  }))
  const times =
    xs.length === 0
      ? []
      : placeTimes({ xs, xPixels, from, to: lastStart, xOf, half, innerWidth, fontSize, model, formatters })
  const withheld = withheldBands(model, xPixels, bucketWidth, innerWidth)
  return {
    width,
    height,
    left,
    top,
    innerWidth,
    innerHeight,
    fontSize,
    timeTicks: times,
    valueTicks: ticks,
    xPixels,
    bucketWidth,
    withheld,
    xOf,
    yOf,
  }
}

/** Short words, unless two values would then read the same. */
function valueWords(
  ticks: readonly number[],
  { format }: ChartModel,
  formatters: Formatters,
): readonly string[] {
  const short = ticks.map((tick) => formatters.compact(tick, format))
  return new Set(short).size === short.length ? short : ticks.map((tick) => formatters.value(tick, format))
}

interface TimePlaces {
  readonly xs: Float64Array
  readonly xPixels: Float64Array
  readonly from: number
  readonly to: number
  readonly xOf: (moment: number) => number
  readonly half: number
  readonly innerWidth: number
  readonly fontSize: number
  readonly model: ChartModel
  readonly formatters: Formatters
}

function placeTimes(places: TimePlaces): readonly TimeTick[] {
  const { xs, xPixels, from, to, xOf, half, innerWidth, fontSize, model, formatters } = places
  const { granularity, timeZone } = model
  const step = tickStep(from, to, Math.floor(innerWidth / (fontSize * 6)), granularity)
  const found = timeTicks(from, to, step, granularity, timeZone)
  const moments = found.length > 0 ? found : [from]
  const labels = tickLabels(moments, step, formatters)
  let free = Number.NEGATIVE_INFINITY
  const placed: TimeTick[] = []
  moments.forEach((moment, at) => {
    const bucket = bisectLeft(xs, moment)
    const x = Math.round(xs[bucket] === moment ? (xPixels[bucket] ?? 0) : xOf(moment) + half)
    const label = labels[at] ?? ''
    const reach = textWidth(label, fontSize) / 2
    const anchor = x - reach < -fontSize * 2 ? 'start' : x + reach > innerWidth + fontSize ? 'end' : 'middle'
    const start = anchor === 'start' ? x : anchor === 'end' ? x - 2 * reach : x - reach
    if (start < free) return
    free = start + 2 * reach + fontSize * 0.6
    placed.push({ x, label, anchor })
  })
  return placed
}
