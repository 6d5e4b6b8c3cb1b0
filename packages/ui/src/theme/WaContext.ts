'use client'
import { createContext } from 'react'
import type { Formatters } from '../format/Formatters.js'
import type { Messages } from '../messages/Messages.js'
import type { ColorScheme, Density } from './Theme.js'

/** What every component below a `WaRoot` knows. */
export interface WaContextValue {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly timeZone: string
  readonly messages: Messages
  readonly formatters: Formatters
  readonly colorScheme: ColorScheme
  readonly density: Density
  readonly nonce: string | undefined
  /** Where popovers go: inside the root, so that they are themed; `null` until it is mounted. */
  readonly portalContainer: HTMLElement | null
}

export const WaContext = createContext<WaContextValue | null>(null)
