import { hueColor } from '../theme/hueColor.js'
import { dashOf } from './dashOf.js'
import type { SeriesLook } from './SeriesLook.js'
import type { SeriesShape } from './SeriesShape.js'

/** What a swatch is drawn as, on a ground of 14 × 10 pixels. */
export type SwatchMark =
  | {
      readonly tag: 'rect'
      readonly attributes: {
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
        readonly rx: number
        readonly fill: string
      }
    }
  | {
      readonly tag: 'path'
      readonly attributes: {
        readonly d: string
        readonly stroke: string
        readonly strokeWidth: number
        readonly strokeLinecap: 'round'
        readonly strokeDasharray: string | undefined
      }
    }

/** How a series is drawn, in small: the same in a page's legend and in an exported picture's. */
export function swatchMark(
  { hue, repeat }: Pick<SeriesLook, 'hue' | 'repeat'>,
  shape: SeriesShape,
): SwatchMark {
  const color = hueColor(hue)
  if (shape !== 'line') {
    return { tag: 'rect', attributes: { x: 2, y: 0, width: 10, height: 10, rx: 2.5, fill: color } }
  }
  return {
    tag: 'path',
    attributes: {
      d: 'M1,5H13',
      stroke: color,
      strokeWidth: 2.5,
      strokeLinecap: 'round',
      strokeDasharray: dashOf(repeat),
    },
  }
}
