'use client'
import { useSyncExternalStore } from 'react'

/** Code that is a chunk of its own. */
export interface Later<Code> {
  /** The code: `undefined` while it is on its way, `null` where it could not be had. */
  readonly read: () => Code | null | undefined
  /** Fetches the code, when nobody has, and tells when it is there. What could not be had is tried again by the next. */
  readonly subscribe: (listener: () => void) => () => void
  /** Fetches once more what could not be had. */
  readonly again: () => void
}

export function later<Code>(load: () => Promise<Code>): Later<Code> {
  let code: Code | null | undefined
  let isComing = false
  const listeners = new Set<() => void>()
  const bring = async (): Promise<void> => {
    isComing = true
    code = await load().catch(() => null)
    isComing = false
    for (const listener of listeners) listener()
  }
  return {
    again() {
      if (code !== null) return
      code = undefined
      for (const listener of listeners) listener()
      if (!isComing) void bring()
    },
    read: () => code,
    subscribe(listener) {
      listeners.add(listener)
      if ((code === undefined || code === null) && !isComing) void bring()
      return () => void listeners.delete(listener)
    },
  }
}

/** Code that comes once it is wanted: `undefined` until then and on a server, `null` where it could not be had. */
export function useLater<Code>({ read, subscribe }: Later<Code>, wanted: boolean): Code | null | undefined {
  return useSyncExternalStore(wanted ? subscribe : never, read, nothing)
}

const never = () => () => {}
const nothing = () => undefined
