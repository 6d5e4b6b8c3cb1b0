'use client'
import { type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { createFormatters } from '../format/createFormatters.js'
import { directionOf } from '../format/directionOf.js'
import { PartBoundary } from './boundary/PartBoundary.js'
import { RootBoundary } from './boundary/RootBoundary.js'
import type { WaFailure } from './boundary/WaFailure.js'
import { type MessageOverrides, MessageOverridesContext } from './MessageOverrides.js'
import { RootShell } from './RootShell.js'
import { RootZoneContext } from './RootZone.js'
import { isShadowRoot } from './rootsOf.js'
import type { Slots } from './Slots.js'
import { areStylesRefused, StylesRefused } from './StylesRefused.js'
import { createColors } from './seriesColors.js'
import type { ColorScheme, Density, Theme } from './Theme.js'
import { themeCss } from './themeCss.js'
import { useEmit } from './useEmit.js'
import { useMessages } from './useMessages.js'
import { useNonce } from './useNonce.js'
import { WaContext } from './WaContext.js'
import type { WaEvent } from './WaEvent.js'

export interface WaRootProps {
  /** What is themed. */
  readonly children: ReactNode
  /** BCP 47 locale of numbers, dates and strings. @default 'en' */
  readonly locale?: string | undefined
  /** Writing direction. @default that of the locale */
  readonly dir?: 'ltr' | 'rtl' | undefined
  /**
   * IANA zone of those who look: what has an hour is shown in it. Days are dated in the zone of the account they were counted
   * for. @default the account's, where a `WabalyticsProvider` stands around; else 'UTC'
   */
  readonly timeZone?: string | undefined
  /**
   * Strings that replace the shipped ones and those of roots around, area by area; their neighbours stay in the reader's
   * language. An area may be a function of what would be said else and of the locale. A whole language passed as `common`
   * is there from the first render. Keep the object stable.
   *
   * @example { common: { loading: 'One moment' }, vocabulary: { datasets: { pricing: 'Billing' } } }
   */
  readonly messages?: MessageOverrides | undefined
  /** Tokens that replace the shipped ones; keep the object stable. */
  readonly theme?: Theme | undefined
  /**
   * Which scheme is shown: `inherit` that of the page around, as its `color-scheme` says, so that a page of light colours alone
   * stays one; `auto` follows the reader's system. @default 'inherit'
   */
  readonly colorScheme?: ColorScheme | undefined
  /** How closely things are set. @default 'comfortable' */
  readonly density?: Density | undefined
  /** The page's CSP nonce, for the style elements this library adds. @default that of `<meta property="csp-nonce">` */
  readonly nonce?: string | undefined
  /**
   * Where filters, menus and panels are put once they open, in a themed root of their own. Hardly ever needed: they are above
   * everything and cut by nothing where they stand. @default where their button is, inside the root
   */
  readonly portalContainer?: HTMLElement | undefined
  /** Own components for what stands in place of figures; keep the object stable. @default none */
  readonly slots?: Slots | undefined
  /** Called when a reader exports a chart or sees it as a table; may be a new function each time. @default nothing */
  readonly onEvent?: ((event: WaEvent) => void) | undefined
  /**
   * Called once of each component that threw, while readers see words and a way to try again in its place; may be a new
   * function each time. @default that of a root around; else nothing
   */
  readonly onError?: ((failure: WaFailure) => void) | undefined
}

const NO_SLOTS: Slots = {}

/**
 * The ground that every component stands on: theme, language, zone and portal. Charts bring one along when they find
 * none, so it is needed only to set something.
 */
export function WaRoot(props: WaRootProps): ReactNode {
  return (
    <RootBoundary name="WaRoot" {...props}>
      <Root {...props} />
    </RootBoundary>
  )
}

function Root(props: WaRootProps): ReactNode {
  const { locale = 'en', colorScheme = 'inherit', density = 'comfortable' } = props
  const around = useContext(RootZoneContext)
  const timeZone = props.timeZone ?? around?.timeZone ?? 'UTC'
  const isZoneGiven = props.timeZone !== undefined || around?.isGiven === true
  const requestZone = isZoneGiven ? undefined : around?.request
  const dir = props.dir ?? directionOf(locale)
  const nonce = useNonce(props.nonce)
  const emit = useEmit(props.onEvent)
  const { report: reportAround, colorsOf: colorsAround } = useContext(WaContext) ?? {}
  const report = useEmit(props.onError ?? reportAround)
  const slots = props.slots ?? NO_SLOTS
  const portalContainer = props.portalContainer ?? null
  const [styleRoot, setStyleRoot] = useState<ShadowRoot | undefined>(undefined)
  const element = useRef<HTMLElement>(null)
  const enter = useCallback((entered: HTMLElement): void => {
    element.current = entered
    const root = entered.getRootNode()
    setStyleRoot(isShadowRoot(root) ? root : undefined)
  }, [])
  const outer = useContext(MessageOverridesContext)
  const overrides = useMemo(
    () => (props.messages ? [...outer, props.messages] : outer),
    [outer, props.messages],
  )
  const messages = useMessages(locale, overrides)
  const formatters = useMemo(() => createFormatters(locale, timeZone), [locale, timeZone])
  const { declarations: themeRules, refused } = useMemo(() => themeCss(props.theme ?? {}), [props.theme])
  const complaint = refused.join(', ')
  useEffect(() => {
    if (complaint !== '') console.warn(`[wabalytics] theme: not a valid value, left out: ${complaint}`)
  }, [complaint])
  // A root inside shares what the one around has given out.
  const [own] = useState(createColors)
  const colorsOf = colorsAround ?? own
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another nonce the policy may think otherwise.
  useEffect(() => {
    if (element.current !== null && areStylesRefused(element.current)) throw new StylesRefused()
  }, [nonce])
  const value = useMemo(
    () => ({
      locale,
      dir,
      timeZone,
      isZoneGiven,
      requestZone,
      messages,
      formatters,
      colorScheme,
      density,
      nonce,
      themeRules,
      portalContainer,
      colorsOf,
      styleRoot,
      slots,
      emit,
      report,
    }),
    [
      locale,
      dir,
      timeZone,
      isZoneGiven,
      requestZone,
      messages,
      formatters,
      colorScheme,
      density,
      nonce,
      themeRules,
      portalContainer,
      colorsOf,
      styleRoot,
      slots,
      emit,
      report,
    ],
  )
  return (
    <RootShell {...value} target={styleRoot} onMount={enter}>
      <MessageOverridesContext.Provider value={overrides}>
        <WaContext.Provider value={value}>
          <PartBoundary name="WaRoot" inputs={props}>
            {props.children}
          </PartBoundary>
        </WaContext.Provider>
      </MessageOverridesContext.Provider>
    </RootShell>
  )
}
