'use client'
import { useEffect, useMemo, useState } from 'react'
import { en } from '../messages/en.js'
import type { Messages } from '../messages/Messages.js'
import { messageLoader } from '../messages/messageLoader.js'
import { type Overrides, withOverrides } from './MessageOverrides.js'

/**
 * The strings of a locale with the host's own over them. A language that was not passed whole is loaded when it is
 * needed, and English stands until it is there.
 */
export function useMessages(locale: string, overrides: Overrides<Messages> | undefined): Messages {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Messages>>(new Map())
  const load = overrides !== undefined && isComplete(overrides) ? undefined : messageLoader(locale)
  useEffect(() => {
    if (load === undefined) return
    let current = true
    load().then(
      (messages) => current && setLoaded((before) => new Map(before).set(locale, messages)),
      (cause: unknown) => console.warn(`[wabalytics] the strings of ${locale} could not be loaded`, cause),
    )
    return () => {
      current = false
    }
  }, [locale, load])
  const messages = loaded.get(locale) ?? en
  return useMemo(() => withOverrides(messages, overrides), [messages, overrides])
}

function isComplete(overrides: Overrides<Messages>): boolean {
  return Object.keys(en).every((key) => Object.hasOwn(overrides, key))
}
