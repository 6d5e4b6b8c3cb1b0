'use client'
import type { Figure } from '@wabalytics/hooks'
import { useCallback } from 'react'
import { figureNote } from '../frame/missing/figureNote.js'
import type { MissingReason } from '../frame/missing/MissingReason.js'
import { missingReasonOf } from '../frame/missing/missingReasonOf.js'
import { useWa } from '../theme/useWa.js'
import type { PreviousAnswer } from './usePrevious.js'

/** What is told of a figure. */
export type ToldFigure = Pick<Figure, 'value' | 'reason' | 'lacking' | 'base'>

/** How a figure is told. */
export interface TileWordsOptions {
  /** The earlier period's figure. */
  readonly before?: Pick<Figure, 'value'> | undefined
  /** Whether it is a share or a unit price, which do not grow with time as sums do. @default false */
  readonly isShare?: boolean | undefined
  /** Whether more is better. @default 'up' */
  readonly goodDirection?: 'up' | 'down' | 'none' | undefined
  /** A word of the host's own, behind what must be said. */
  readonly note?: string | undefined
}

/** What a `StatTile` takes of a figure. */
export interface TileWords {
  readonly value: number | null
  readonly reason: MissingReason | undefined
  readonly note: string | undefined
  readonly previous: number | null | undefined
  readonly previousLabel: string | undefined
  readonly goodDirection: 'up' | 'down' | 'none'
}

/**
 * What tiles say of figures of a host's own: the number or why there is none, of what it is when that is not all, and what it
 * was before. The sum so far of a period that is not over is less than that of a whole one without being worse, so that the
 * tile says so, and praises and blames nothing. {@link useTile} does it for a metric of an answer.
 *
 * @example
 * const tile = useTileWords(usePrevious(analytics, previous))
 * <StatTile label="Free of charge" format={{ kind: 'ratio' }} {...tile(share, { before, isShare: true })} />
 */
export function useTileWords(
  earlier: PreviousAnswer,
): (figure: ToldFigure | undefined, options?: TileWordsOptions) => TileWords {
  const { messages, formatters } = useWa()
  return useCallback(
    (figure, { before, isShare = false, goodDirection = 'up', note } = {}) => {
      const isSoFar = earlier.isUneven && !isShare
      const notes = [
        figure && figureNote(figure, messages, formatters),
        isSoFar && before?.value !== undefined ? messages.periodNotOver : undefined,
        note,
      ]
      return {
        value: figure?.value ?? null,
        reason: figure && missingReasonOf(figure.reason),
        note: notes.filter((one) => one !== undefined).join(' · ') || undefined,
        previous: earlier.result && (before?.value ?? null),
        previousLabel: earlier.label,
        goodDirection: isSoFar ? 'none' : goodDirection,
      }
    },
    [earlier, messages, formatters],
  )
}
