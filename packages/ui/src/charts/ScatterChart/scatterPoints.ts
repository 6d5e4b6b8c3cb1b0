import type { ValueFormat } from '../../format/ValueFormat.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { figureOf } from '../../frame/missing/missingWords.js'

/** One thing that is compared, by two figures or three. */
export interface ScatterPoint {
  /** Stable name. */
  readonly key: string
  /** What people read. */
  readonly label: string
  /** The figure across, or `null` when there is none. */
  readonly x: number | null
  /** The figure upwards, or `null` when there is none. */
  readonly y: number | null
  /** The figure its area stands for, or `null` when there is none. @default the same area for all */
  readonly size?: number | null | undefined
  /** Why figures are not there. @default 'no-data' */
  readonly missing?: { readonly [F in ScatterFigure]?: MissingReason | undefined } | undefined
  /** What figures are of, when that is not all, e.g. `of 9,231 still known`. */
  readonly notes?: { readonly [F in ScatterFigure]?: string | undefined } | undefined
}

/** A figure of a point. */
export type ScatterFigure = 'x' | 'y' | 'size'

/** What an axis, or the size, counts. */
export interface ScatterMeasure {
  /** What people read. */
  readonly label: string
  /** What its figures mean. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
}

/** A point that has a place. */
export interface PlacedPoint {
  readonly point: ScatterPoint
  readonly x: number
  readonly y: number
  /** `null` where its size is not known. */
  readonly size: number | null
}

/** Points in, those with both figures out, from left to right; the others are counted. */
export function scatterPoints(points: readonly ScatterPoint[]): {
  readonly placed: readonly PlacedPoint[]
  readonly unplaced: number
} {
  const placed = points
    .flatMap((point): readonly PlacedPoint[] => {
      const [x, y] = [figureOf(point.x), figureOf(point.y)]
      return x === null || y === null ? [] : [{ point, x, y, size: figureOf(point.size) }]
    })
    .sort((one, other) => one.x - other.x || one.y - other.y)
  return { placed, unplaced: points.length - placed.length }
}
