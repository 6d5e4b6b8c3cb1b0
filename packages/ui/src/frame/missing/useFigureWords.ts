'use client'
import type { Figure } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { useWa } from '../../theme/useWa.js'
import { figureNote } from './figureNote.js'
import type { MissingReason } from './MissingReason.js'
import { missingReasonOf } from './missingReasonOf.js'

/** What must be said of core's figures, for charts and tables of a host's own. */
export interface FigureWords {
  /** Why there is no figure; `undefined` when there is one. */
  readonly reason: (figure: Pick<Figure, 'value' | 'reason'>) => MissingReason | undefined
  /** What a figure is of, in the reader's words, when that is not all there was: `of 9,231 still known`. */
  readonly note: (figure: Pick<Figure, 'value' | 'lacking' | 'base'>) => string | undefined
}

/**
 * Words for figures of {@link figureOf}: a table's `missing` and `note`, a tile's `reason` and `note`.
 *
 * @example
 * const words = useFigureWords()
 * const cost = figureOf(rollup(result, { by: [], measures: rates }), 'costPerClick', 0)
 * <StatTile label="Cost per click" value={cost.value ?? null} reason={words.reason(cost)} note={words.note(cost)} />
 */
export function useFigureWords(): FigureWords {
  const { messages, formatters } = useWa()
  return useMemo(
    () => ({
      reason: ({ value, reason }) => (value === undefined ? missingReasonOf(reason) : undefined),
      note: (figure) => figureNote(figure, messages, formatters),
    }),
    [messages, formatters],
  )
}
