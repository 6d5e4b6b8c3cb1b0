'use client'
import { createContext } from 'react'
import type { Formatters } from '../format/Formatters.js'
import type { Messages } from '../messages/Messages.js'
import type { WaFailure } from './boundary/WaFailure.js'
import type { Slots } from './Slots.js'
import type { ColorsOf } from './seriesColors.js'
import type { ColorScheme, Density } from './Theme.js'
import type { WaEvent } from './WaEvent.js'

/** What every component below a `WaRoot` knows. */
export interface WaContextValue {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  /** The page's zone: of what has an hour. Days are dated in the zone of the account they were counted for. */
  readonly timeZone: string
  /** Whether the page named its zone; otherwise it is the account's, or UTC where nobody knows of one. */
  readonly isZoneGiven: boolean
  /** Asks for the account's zone, where the page named none. */
  readonly requestZone: (() => void) | undefined
  readonly messages: Messages
  readonly formatters: Formatters
  readonly colorScheme: ColorScheme
  readonly density: Density
  readonly nonce: string | undefined
  /** What the theme replaces, as declarations that are safe to print. */
  readonly themeRules: string
  /** Where the host wants what opens; `null`: it stays where its button is. */
  readonly portalContainer: HTMLElement | null
  /** The hues of keys: one each in all of the root. */
  readonly colorsOf: ColorsOf
  /** The shadow root that the root stands in, with its rules. */
  readonly styleRoot: ShadowRoot | undefined
  /** The host's own components for what stands in place of figures. */
  readonly slots: Slots
  /** Tells the host what a reader did. */
  readonly emit: (event: WaEvent) => void
  /** Tells the host of a component that threw. */
  readonly report: (failure: WaFailure) => void
}

export const WaContext = createContext<WaContextValue | null>(null)
