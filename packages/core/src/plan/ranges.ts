import type { TimeRange } from '../time/range.js'

/** What two ranges share; `undefined` when that is nothing. */
export function intersect(a: TimeRange, b: TimeRange): TimeRange | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start < end ? { start, end } : undefined
}

/** What is left of ranges when another is taken out of them. */
export function subtract(ranges: readonly TimeRange[], taken: TimeRange): readonly TimeRange[] {
  return ranges.flatMap((range) => {
    if (intersect(range, taken) === undefined) return [range]
    const rest: TimeRange[] = []
    if (range.start < taken.start) rest.push({ start: range.start, end: taken.start })
    if (taken.end < range.end) rest.push({ start: taken.end, end: range.end })
    return rest
  })
}

export function sameRange(a: TimeRange, b: TimeRange): boolean {
  return a.start === b.start && a.end === b.end
}
