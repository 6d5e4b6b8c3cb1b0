'use client'
import { createContext } from 'react'

/** The zone of a root that names none. */
export interface RootZone {
  /** IANA; `undefined` while it is not known. */
  readonly timeZone: string | undefined
  /** Whether the page named it. Otherwise it is that of the account. */
  readonly isGiven: boolean
  /** Asks for it, once something of this library is on screen. */
  readonly request: () => void
}

/** What stands around roots: a provider of data, which knows the account and so its zone. */
export const RootZoneContext = createContext<RootZone | null>(null)
