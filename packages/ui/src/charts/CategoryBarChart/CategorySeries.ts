import type { MissingReason } from '../../frame/missing/MissingReason.js'

/** Something figures are counted by: a country, a template. */
export interface Category {
  /** Stable name. */
  readonly key: string
  /** What people read. */
  readonly label: string
}

/** The figure of one category. `y: null` is missing, 0 is zero. */
export interface CategoryPoint {
  /** Key of the category. */
  readonly x: string
  readonly y: number | null
  /** Why there is none. @default 'no-data' */
  readonly reason?: MissingReason | undefined
}

/** One set of bars. */
export interface CategorySeries {
  /** Stable name; the colour follows it. */
  readonly key: string
  /** What people read. */
  readonly label: string
  /** Figures in any order; categories without one are missing, points of unknown categories are left out. */
  readonly points: readonly CategoryPoint[]
}
