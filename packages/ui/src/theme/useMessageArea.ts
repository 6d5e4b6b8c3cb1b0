'use client'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { MessageArea } from '../messages/MessageArea.js'
import { type Overrides, withOverrides } from './MessageOverrides.js'
import { useWa } from './useWa.js'

/**
 * The strings of an area in the reader's language, with the host's own over them. A language is loaded when it is
 * first needed, and English stands until it is there.
 *
 * @example const words = useMessageArea(filterArea, overrides)
 */
export function useMessageArea<M extends object>(area: MessageArea<M>, overrides?: Overrides<M>): M {
  const { locale } = useWa()
  const subscribe = useCallback((changed: () => void) => area.load(locale, changed), [area, locale])
  const messages = useSyncExternalStore(
    subscribe,
    () => area.read(locale),
    () => area.en,
  )
  return useMemo(() => withOverrides(messages, overrides), [messages, overrides])
}
