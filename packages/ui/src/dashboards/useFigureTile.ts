'use client'
import type { Figure } from '@wabalytics/hooks'
import { useCallback } from 'react'
import type { StatTileProps } from '../charts/StatTile/StatTileProps.js'
import { figureNote } from '../frame/missing/figureNote.js'
import { missingReasonOf } from '../frame/missing/missingReasonOf.js'
import { useWa } from '../theme/useWa.js'

type Told = Pick<StatTileProps, 'value' | 'reason' | 'note'>

/**
 * What a tile says of a figure: its number or why there is none, and of what it is when that is not all. What else it is
 * told stays, its note behind.
 */
export function useFigureTile(): <T extends Pick<StatTileProps, 'note'>>(
  figure: Figure | undefined,
  rest: T,
) => Omit<T, 'note'> & Told {
  const { messages, formatters } = useWa()
  return useCallback(
    (figure, rest) => {
      const notes = [figure && figureNote(figure, messages, formatters), rest.note]
      return {
        ...rest,
        value: figure?.value ?? null,
        reason: figure === undefined ? undefined : missingReasonOf(figure.reason),
        note: notes.filter((note) => note !== undefined).join(' · ') || undefined,
      }
    },
    [messages, formatters],
  )
}
