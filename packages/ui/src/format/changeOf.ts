import type { ValueFormat } from './ValueFormat.js'

/** How a figure differs from an earlier one. */
export interface FigureChange {
  /** Relative to what it was, or of a share the difference: 0.061 is 6.1 % or 6.1 points. */
  readonly amount: number
  /** Whether it is a difference of shares, which is told in points: 70 % after 64 % are 6 points more, not 9.4 %. */
  readonly inPoints: boolean
  readonly direction: 'up' | 'down' | 'same'
  /** Whether it is too slight to be praised or blamed. */
  readonly slight: boolean
}

/** A difference of floats that is none. */
const NOTHING = 1e-9
/** Half a per cent, or half a point. */
const SLIGHT = 0.005

/** A figure and the one before in, the change out; `null` where one is missing, or was zero and is no share. */
export function changeOf(
  now: number | null | undefined,
  before: number | null | undefined,
  { kind }: ValueFormat,
): FigureChange | null {
  if (typeof now !== 'number' || typeof before !== 'number') return null
  const inPoints = kind === 'ratio'
  if (!inPoints && before === 0) return null
  const amount = inPoints ? now - before : (now - before) / Math.abs(before)
  if (!Number.isFinite(amount)) return null
  const size = Math.abs(amount)
  const direction = size < NOTHING ? 'same' : amount > 0 ? 'up' : 'down'
  return { amount, inPoints, direction, slight: size < SLIGHT }
}
