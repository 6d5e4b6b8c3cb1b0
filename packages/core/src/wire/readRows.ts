/** What a key's value is; the first two are read by {@link readRows} itself. */
export const kinds = { metric: 1, dimension: 2, start: 3, end: 4, other: 0 } as const

/**
 * The loop over points: reads row after row until it meets something it has not seen before, and answers the index
 * of that point. A known key costs a comparison, since points have their keys in few different orders: the step of a
 * key knows the step that came next last time.
 *
 * Like the loops of transforms it works on arrays and maps alone, so that compiled code for it stays valid whatever
 * objects come and go. What it wrote of the row it stopped in is written again by who goes on.
 */
export function readRows(
  points: readonly unknown[],
  from: number,
  firstRow: number,
  keyOf: readonly string[],
  nextOf: number[],
  stepsOf: readonly ReadonlyMap<string, number>[],
  kindOf: readonly number[],
  slotOf: readonly number[],
  pointsAt: number[],
  codes: readonly Uint32Array[],
  texts: readonly Map<unknown, number>[],
  lastText: unknown[],
  lastCode: number[],
  values: readonly Float64Array[],
  valid: readonly Uint8Array[],
  buckets: Uint32Array,
  bucketOf: ReadonlyMap<unknown, number>,
  ends: readonly number[],
): number {
  let lastStart: unknown
  let lastEnd: unknown
  let bucket = -1
  for (let i = from, row = firstRow; i < points.length; i++, row++) {
    const point = points[i]
    if (typeof point !== 'object' || point === null || Array.isArray(point)) return i
    let step = 0
    let start: unknown
    let end: unknown
    for (const key in point) {
      let next = nextOf[step] ?? 0
      if (keyOf[next] !== key) {
        const known = stepsOf[step]?.get(key)
        if (known === undefined) return i
        nextOf[step] = known
        next = known
      }
      step = next
      const raw: unknown = point[key as never]
      const slot = slotOf[step] ?? 0
      switch (kindOf[step]) {
        case kinds.metric: {
          // A number minus itself is 0 unless it is infinite or no number.
          if (typeof raw !== 'number' || raw - raw !== 0) return i
          const column = values[slot]
          const flags = valid[slot]
          if (column === undefined || flags === undefined) return i
          column[row] = raw
          flags[row] = 1
          break
        }
        case kinds.dimension: {
          if (raw !== lastText[slot]) {
            const known = texts[slot]?.get(raw)
            if (known === undefined) return i
            lastText[slot] = raw
            lastCode[slot] = known
          }
          const column = codes[slot]
          if (column !== undefined) column[row] = lastCode[slot] ?? 0
          break
        }
        case kinds.start:
          start = raw
          break
        case kinds.end:
          end = raw
          break
        default:
          return i
      }
    }
    if (start !== lastStart || end !== lastEnd || bucket < 0) {
      const known = bucketOf.get(start)
      if (known === undefined || ends[known] !== end) return i
      bucket = known
      lastStart = start
      lastEnd = end
    }
    buckets[row] = bucket
    pointsAt[step] = (pointsAt[step] ?? 0) + 1
  }
  return points.length
}
