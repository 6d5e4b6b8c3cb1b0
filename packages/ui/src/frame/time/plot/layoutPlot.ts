import { bucketEnd } from '../../../format/bucketEnd.js'
import type { Formatters } from '../../../format/Formatters.js'
import type { ValueFormat } from '../../../format/ValueFormat.js'
import type { ValueTick } from '../../../marks/Axes.js'
import { linearScale, timeScale } from '../../../scales/straightScale.js'
import { textWidth } from '../../../scales/textWidth.js'
import { timeStepper } from '../../../scales/timeStepper.js'
import { valueStepper, valueTicks } from '../../../scales/valueTicks.js'
import type { ChartModel } from '../model/ChartModel.js'
import { endLabels } from './endLabels.js'
import type { PlotGeometry } from './PlotGeometry.js'
import { placeTimes } from './placeTimes.js'
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
  /** What the value axis counts, where that is not what the figures are: shares of them. @default the model's format */
  readonly axis?: ValueFormat | undefined
  /** Whether series are named where they end, if that fits. @default false */
  readonly named?: boolean | undefined
}

/** Model and box in, numbers and words out. */
export function layoutPlot(model: ChartModel, box: PlotBox, formatters: Formatters): PlotGeometry {
  const { width, height, fontSize, place, extent } = box
  const top = Math.ceil(fontSize * 0.8)
  const innerHeight = Math.max(20, height - top - Math.ceil(fontSize * 2.2))
  const format = box.axis ?? model.format
  const whole = format.kind === 'count' && Number.isInteger(extent[0]) && Number.isInteger(extent[1])
  const room = Math.max(2, Math.floor(innerHeight / (fontSize * 4.2)))
  const axis = valueTicks(extent[0], extent[1], room, whole)
  const wordsOf = (values: readonly number[]): readonly string[] => formatters.ticks(values, format)
  const words = wordsOf(axis.ticks)
  const left = Math.ceil(Math.max(fontSize, ...words.map((word) => textWidth(word, fontSize))) + 12)
  const yScale = linearScale(
    [axis.low, axis.high],
    [innerHeight, 0],
    valueStepper(axis.ticks.length - 1, whole, wordsOf),
  )
  const ends = box.named ? endLabels(model, { width, innerHeight, fontSize, yScale }) : undefined
  const innerWidth = Math.max(20, width - left - Math.max(Math.ceil(fontSize), ends?.room ?? 0))
  const { xs, granularity, timeZone } = model
  const from = xs[0] ?? 0
  const last = xs[xs.length - 1] ?? 0
  const firstEnd = xs.length > 0 ? bucketEnd(from, granularity, timeZone) : 1
  const filled = place === 'bucket' && xs.length > 0
  const stepper = timeStepper(Math.floor(innerWidth / (fontSize * 5.4)), granularity, formatters, last)
  const xScale = timeScale(
    [from, filled ? bucketEnd(last, granularity, timeZone) : last],
    [0, innerWidth],
    stepper,
    filled ? [from, firstEnd] : undefined,
  )
  const bucketWidth = filled || last !== from ? Math.abs(xScale(firstEnd) - xScale(from)) : innerWidth
  const half = filled ? bucketWidth / 2 : 0
  const xPixels = xs.map((x) => xScale(x) + half)
  const ticks: readonly ValueTick[] = axis.ticks.map((value, at) => ({
    y: Math.round(yScale(value)),
    label: words[at] ?? '',
    zero: value === 0,
  }))
  const times =
    xs.length === 0
      ? []
      : placeTimes({ from, to: last, xScale, stepper, innerWidth, fontSize, granularity, formatters })
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
    endLabels: ends?.labels,
    xScale,
    yScale,
  }
}
