'use client'
import { createContext } from 'react'
import type { Formatters } from '../format/Formatters.js'
import type { Messages } from '../messages/Messages.js'
import type { Slots } from './Slots.js'
import type { ColorScheme, Density } from './Theme.js'
import type { WaEvent } from './WaEvent.js'

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
  /** The host's own components for what stands in place of figures. */
  readonly slots: Slots
  /** Tells the host what a reader did. */
  readonly emit: (event: WaEvent) => void
}

export const WaContext = createContext<WaContextValue | null>(null)
