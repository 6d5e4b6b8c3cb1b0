'use client'
import { useCallback } from 'react'
import type { StatTileProps } from '../charts/StatTile/StatTileProps.js'
import { useWa } from '../theme/useWa.js'
import type { Earlier } from './useEarlier.js'

type Against = Pick<StatTileProps, 'previous' | 'previousLabel' | 'goodDirection' | 'note'>

/** What a tile with a sum is told of the earlier period. */
export interface AgainstOptions {
  /** Whether more is better. @default 'up' */
  readonly goodDirection?: StatTileProps['goodDirection']
}

/**
 * What a tile is compared with. `sum`: the sum so far of a period that is not over is less than that of a whole one
 * without being worse, so that the tile says so, and praises and blames nothing. `rate`: shares do not grow with time.
 */
export function useAgainst(earlier: Earlier): {
  readonly sum: (previous: number | undefined, options?: AgainstOptions) => Against
  readonly rate: (previous: number | undefined) => Against
} {
  const { messages } = useWa()
  const { result, label, isUneven } = earlier
  const rate = useCallback(
    (previous: number | undefined): Against => ({
      previous: result && (previous ?? null),
      previousLabel: label,
    }),
    [result, label],
  )
  const sum = useCallback(
    (previous: number | undefined, { goodDirection = 'up' }: AgainstOptions = {}): Against => ({
      ...rate(previous),
      goodDirection: isUneven ? 'none' : goodDirection,
      note: isUneven && previous !== undefined ? messages.periodNotOver : undefined,
    }),
    [rate, isUneven, messages],
  )
  return { sum, rate }
}
