'use client'
import { useCallback, useSyncExternalStore } from 'react'
import type { MessageArea } from '../messages/MessageArea.js'
import type { MessageAreas } from './MessageOverrides.js'
import { useOwnWords } from './useOwnWords.js'
import { useWa } from './useWa.js'

/**
 * The strings of an area in the reader's language, with the host's own over them. A language is loaded when it is
 * first needed, and English stands until it is there.
 *
 * @example const words = useMessageArea(filterArea, 'filters')
 */
export function useMessageArea<Area extends keyof MessageAreas>(
  area: MessageArea<MessageAreas[Area]>,
  name: Area,
): MessageAreas[Area] {
  const { locale } = useWa()
  const subscribe = useCallback((changed: () => void) => area.load(locale, changed), [area, locale])
  const messages = useSyncExternalStore(
    subscribe,
    () => area.read(locale),
    () => area.readFirst(locale),
  )
  return useOwnWords(name, messages, locale)
}
