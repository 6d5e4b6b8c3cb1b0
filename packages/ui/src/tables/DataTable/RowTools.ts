import type { ReactNode } from 'react'

/** What can be done with a row, and what it is called; one object for all rows, the same while nothing changes. */
export interface RowTools {
  /** What stands for a missing value. */
  readonly missing: string
  /** A row's stable name. */
  readonly keyAt: (row: number) => string
  readonly open: ((row: number) => void) | undefined
  readonly select: ((row: number) => void) | undefined
  readonly selectName: (row: string) => string
  readonly expand: ((row: number) => void) | undefined
  readonly detailsName: (row: string) => string
  readonly detail: ((row: number) => ReactNode) | undefined
}
