import { inAnyOrder } from './inOrder.js'
import type { DimensionColumn, PointTable } from './pointTable.js'

/** What a text costs beside its letters: a string's head and its place in lists and maps. */
const perText = 64

/**
 * About how many bytes a table takes: its columns, the bounds spelled out once somebody reads them, and its texts. A
 * point costs some 40 bytes, but one name of a template can be as long as a page.
 */
export function bytesOf(table: PointTable): number {
  const { length, buckets, dimensions, metrics, clicks } = inAnyOrder(table)
  let bytes = buckets.codes.byteLength + buckets.starts.byteLength + buckets.ends.byteLength + length * 16
  for (const column of dimensions.values()) bytes += dimensionBytes(column)
  for (const { values, valid } of metrics.values()) bytes += values.byteLength + valid.byteLength
  if (clicks === undefined) return bytes
  const lists = clicks.point.byteLength + clicks.count.byteLength
  return bytes + lists + dimensionBytes(clicks.type) + dimensionBytes(clicks.buttonContent)
}

function dimensionBytes({ codes, values }: DimensionColumn): number {
  return values.reduce((bytes, text) => bytes + perText + 2 * (text?.length ?? 0), codes.byteLength)
}
