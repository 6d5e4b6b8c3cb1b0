'use client'
import type { SeriesPart } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { createFormatters } from '../../format/createFormatters.js'
import { partNote } from '../../frame/time/model/partNote.js'
import { useWa } from '../../theme/useWa.js'

/** Turns the part of a bucket into what a table says beside it; `timeZone`: the one its moments are dated in. */
export function usePartNote(timeZone: string): (part: SeriesPart | undefined) => string | undefined {
  const { locale, messages } = useWa()
  return useMemo(() => {
    const formatters = createFormatters(locale, timeZone)
    return (part) => {
      if (part === undefined) return undefined
      const cut = part.reasons.some((reason) => reason !== 'not-over') ? part : undefined
      return partNote({ cut, counting: part.reasons.includes('not-over') }, messages, formatters)
    }
  }, [locale, messages, timeZone])
}
