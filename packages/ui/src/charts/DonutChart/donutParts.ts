import { sum } from '../../format/sum.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { figureOf } from '../../frame/missing/missingWords.js'

/** One part of a whole. */
export interface DonutSlice {
  /** Stable name; the colour follows it (`MARKETING` has one colour everywhere). */
  readonly key: string
  /** What people read. */
  readonly label: string
  /** The figure, or `null` when there is none. */
  readonly value: number | null
  /** Why there is none. @default 'no-data' */
  readonly reason?: MissingReason | undefined
}

/** A slice as it is drawn: one of those given, or several small ones together. */
export interface DonutPart {
  readonly key: string
  readonly value: number
  readonly share: number
  /** Those it stands for; one, or the small ones. */
  readonly of: readonly DonutSlice[]
}

/** What a ring is made of. */
export interface DonutParts {
  readonly parts: readonly DonutPart[]
  /** Sum of what is drawn. */
  readonly total: number
  /** Figures that are no part of a whole: below zero. */
  readonly undrawn: number
  /** Figures that are missing. */
  readonly missing: number
}

/** The key of the small slices together. */
export const REST = 'OTHER'

/**
 * Slices in, at most `most` parts out, largest first, the small ones folded into one last part. Zero takes no room but
 * keeps its row; below zero is no part of a whole and is counted apart.
 */
export function donutParts(slices: readonly DonutSlice[], most: number): DonutParts {
  const figures = slices.map((slice) => ({ slice, value: figureOf(slice.value) }))
  const drawn = figures
    .flatMap(({ slice, value }) => (value !== null && value >= 0 ? [{ slice, value }] : []))
    .sort((one, other) => other.value - one.value)
  const total = sum(drawn.map(({ value }) => value))
  const kept = drawn.length > most ? drawn.slice(0, Math.max(1, most - 1)) : drawn
  const rest = drawn.slice(kept.length)
  const share = (value: number): number => (total === 0 ? 0 : value / total)
  const restValue = sum(rest.map(({ value }) => value))
  return {
    parts: [
      ...kept.map(({ slice, value }) => ({ key: slice.key, value, share: share(value), of: [slice] })),
      ...(rest.length === 0
        ? []
        : [{ key: REST, value: restValue, share: share(restValue), of: rest.map(({ slice }) => slice) }]),
    ],
    total,
    undrawn: figures.filter(({ value }) => value !== null && value < 0).length,
    missing: figures.filter(({ slice, value }) => value === null && slice.reason !== 'future').length,
  }
}
