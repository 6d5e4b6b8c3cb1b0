import type { SurfaceItems } from '../../frame/surface/SurfaceItems.js'
import type { BucketPlace } from '../../frame/time/plot/BucketPlace.js'

/** Bars by their number, row by row, as the buckets and series of a chart over time; `count` series a row. */
export function rowItems(items: SurfaceItems<number>, count: number): SurfaceItems<BucketPlace> {
  const number = ({ bucket, series }: BucketPlace): number => bucket * count + (series ?? 0)
  const place = (at: number | null): BucketPlace | null =>
    at === null ? null : { bucket: Math.floor(at / count), series: at % count }
  return {
    width: items.width,
    height: items.height,
    begin: (last) => place(items.begin(last === null ? null : number(last))),
    move: (key, at) => place(items.move(key, number(at))),
    find: (x, y) => place(items.find(x, y)),
    has: (at) => items.has(number(at)),
    card: (at) => items.card(number(at)),
    overlay: (at) => items.overlay(number(at)),
    reading: (at) => items.reading(number(at)),
  }
}
