import type { Formatters } from '../../../format/Formatters.js'
import { isolate } from '../../../format/isolate.js'
import type { SeriesShape } from '../../../marks/SeriesShape.js'
import type { Messages } from '../../../messages/Messages.js'
import type { Card } from '../../surface/Card.js'
import type { SurfaceItems } from '../../surface/SurfaceItems.js'
import { nearest } from '../model/bisect.js'
import type { ChartModel } from '../model/ChartModel.js'
import type { BucketPlace } from './BucketPlace.js'
import { bucketCard } from './bucketCard.js'
import { moveInBuckets } from './moveInBuckets.js'
import type { Pin } from './Pin.js'
import type { PlotGeometry } from './PlotGeometry.js'

/** How near, in pixels, the pointer must be to a point to mean its series. */
const REACH = 24
/** Dots of more series than this would hide the lines they stand on: only that of the one meant is shown, as on bars. */
const MOST = 12

export interface BucketVoice {
  readonly messages: Messages
  readonly formatters: Formatters
}

/**
 * What of a plot over time can be pointed at: its buckets, found by bisection, and their series, by the points drawn.
 * `pins` tells where these are.
 */
export function bucketItems(
  model: ChartModel,
  geometry: PlotGeometry,
  pins: (at: number) => readonly Pin[],
  shape: SeriesShape,
  { messages, formatters }: BucketVoice,
): SurfaceItems<BucketPlace> {
  const { width, height, left, top, innerWidth, innerHeight, xPixels, bucketWidth } = geometry
  const block = shape === 'block'
  const xOf = ({ bucket }: BucketPlace): number => xPixels[bucket] ?? 0
  return {
    width,
    height,
    begin: (last) => (model.xs.length === 0 ? null : { bucket: last?.bucket ?? 0, series: 0 }),
    move: (key, at) => moveInBuckets(key, at, model),
    find: (x, y) => {
      const bucket = nearest(xPixels, Math.max(0, Math.min(innerWidth, x - left)))
      return bucket < 0 ? null : { bucket, series: seriesAt(pins(bucket), y - top) }
    },
    has: ({ bucket }) => bucket < xPixels.length && bucket < model.xs.length,
    card: (at) => ({ ...bucketCard(model, at, messages, formatters), shape, x: left + xOf(at), y: 0 }),
    overlay: (at) => {
      const all = pins(at.bucket)
      const alone = block || all.length > MOST
      const seen = alone ? all.filter(({ series }) => series === at.series) : all
      return {
        x: left + xOf(at),
        y: top,
        height: innerHeight,
        band: block ? bucketWidth : null,
        dots: seen.map(({ series, x, y, color }) => ({
          key: series,
          x: x - xOf(at),
          y,
          radius: series === at.series ? 5 : 3.5,
          color,
        })),
      }
    },
    reading: (at) => readingOf(bucketCard(model, at, messages, formatters), messages),
  }
}

function seriesAt(pins: readonly Pin[], y: number): number | null {
  let found: number | null = null
  let reach = REACH
  for (const pin of pins) {
    const away = Math.abs(pin.y - y)
    if (away < reach) {
      reach = away
      found = pin.series
    }
  }
  return found
}

/** What is spoken of the series meant: `Fri, Nov 1, 2024. Marketing: 10 (Previous period: 8)`. */
function readingOf({ name, note, lines }: Pick<Card, 'name' | 'note' | 'lines'>, messages: Messages): string {
  const line = lines.find(({ pointed }) => pointed)
  if (line === undefined) return ''
  const held = note === undefined ? '' : ` (${note})`
  const against = line.before === undefined ? '' : ` (${messages.previousPeriod}: ${line.before})`
  const label = isolate(line.label ?? '')
  return messages.reading({ date: name, label, value: line.text + held + against })
}
