/** A part of a whole; `undefined` when one of them is missing, or the whole is 0 and the share means nothing. */
export function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole
}

/** How a number changed. */
export interface Change {
  /** By the part of what was before, for sums: 0.5 is half as much again. */
  readonly relative: number | undefined
  /** In points, for rates and shares: from 40 % to 50 % is 0.1. */
  readonly points: number | undefined
}

/** From what was before to what is now. A change from nothing has no size. */
export function changeOf(now: number | undefined, before: number | undefined): Change {
  if (now === undefined || before === undefined) return { relative: undefined, points: undefined }
  return { relative: before === 0 ? undefined : (now - before) / Math.abs(before), points: now - before }
}
