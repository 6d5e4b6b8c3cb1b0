'use client'
import { useEffect, useState } from 'react'
import { languageOf } from '../format/languageOf.js'
import { en } from '../messages/en.js'
import type { Messages } from '../messages/Messages.js'
import { messageLoader } from '../messages/messageLoader.js'
import { preloadedMessages } from '../messages/preloadedMessages.js'
import type { AreaOverrides, MessageOverrides } from './MessageOverrides.js'
import { useOwnWords } from './useOwnWords.js'

/**
 * The strings of a locale with the host's own over them. A language that was not passed whole is loaded when it is
 * needed, and English stands until it is there.
 */
export function useMessages(locale: string, layers: readonly MessageOverrides[]): Messages {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Messages>>(new Map())
  const load = layers.some(({ common }) => isComplete(common)) ? undefined : messageLoader(locale)
  const isThere = preloadedMessages.has(languageOf(locale))
  useEffect(() => {
    if (load === undefined || isThere) return
    let current = true
    load().then(
      (messages) => current && setLoaded((before) => new Map(before).set(locale, messages)),
      (cause: unknown) => console.warn(`[wabalytics] the strings of ${locale} could not be loaded`, cause),
    )
    return () => {
      current = false
    }
  }, [locale, load, isThere])
  const messages = loaded.get(locale) ?? preloadedMessages.get(languageOf(locale)) ?? en
  return useOwnWords('common', messages, locale, layers)
}

function isComplete(overrides: AreaOverrides<Messages> | undefined): boolean {
  if (overrides === undefined || typeof overrides === 'function') return false
  return Object.keys(en).every((key) => Object.hasOwn(overrides, key))
}
