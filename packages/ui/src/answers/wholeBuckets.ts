import { type PointColumns, pointReasons, type Series } from '@wabalytics/hooks'

/** A tile's course: whole buckets only, because a part of one looks like a fall. */
export function wholeBuckets({ points }: Pick<Series, 'points'>): PointColumns {
  const { x, y, lacking, parts } = points
  const isWhole = (_: number, at: number): boolean =>
    parts?.has(at) !== true && pointReasons[lacking?.[at] ?? 0] !== 'expired'
  return { x: x.filter(isWhole), y: y.filter(isWhole) }
}
