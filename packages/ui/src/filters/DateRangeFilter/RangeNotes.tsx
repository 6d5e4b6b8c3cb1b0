'use client'
import type { ReactNode } from 'react'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import type { Reach } from '../range/lookBack.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { Notes } from './rangeStyles.js'
import { useDayText } from './useDayText.js'

export interface RangeNotesProps {
  readonly zone: string
  /** Names of the datasets whose days are UTC ones. */
  readonly utc: readonly string[]
  readonly reach: Reach | undefined
  /** The first day of the draft. */
  readonly first: string | undefined
}

/** Whose midnights count, and how far back the platform goes. */
export function RangeNotes({ zone, utc, reach, first }: RangeNotesProps): ReactNode {
  const messages = useFilterMessages()
  const words = useVocabulary()
  const { formatters } = useWa()
  const text = useDayText()
  const count = (days: number): string => formatters.value(days, { kind: 'count' })
  return (
    <Notes>
      <li>{messages.zoneOfDays(zone)}</li>
      {utc.length > 0 && <li>{messages.utcDays(formatters.list(utc))}</li>}
      {reach !== undefined && (
        <li>{messages.reach({ days: count(reach.days), since: text.day(reach.earliest) })}</li>
      )}
      {reach?.shorter
        .filter(({ earliest }) => first !== undefined && first < earliest)
        .map(({ dataset, days, earliest }) => (
          <li key={dataset}>
            {messages.reachOf({
              dataset: words.dataset(dataset),
              days: count(days),
              since: text.day(earliest),
            })}
          </li>
        ))}
    </Notes>
  )
}
