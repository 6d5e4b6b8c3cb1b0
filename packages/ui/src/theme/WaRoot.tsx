'use client'
import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { createFormatters } from '../format/createFormatters.js'
import { directionOf } from '../format/directionOf.js'
import { StyleSheetManager } from '../styled.js'
import { PartBoundary } from './boundary/PartBoundary.js'
import { RootBoundary } from './boundary/RootBoundary.js'
import type { WaFailure } from './boundary/WaFailure.js'
import { hash } from './hash.js'
import { type MessageOverrides, MessageOverridesContext } from './MessageOverrides.js'
import { RootElement } from './RootElement.js'
import { RootZoneContext } from './RootZone.js'
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
  /** Where popovers are put. @default an element inside the root */
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
  const [ownContainer, setOwnContainer] = useState<HTMLElement | null>(null)
  const portalContainer = props.portalContainer ?? ownContainer
  const outer = useContext(MessageOverridesContext)
  const overrides = useMemo(
    () => (props.messages ? [...outer, props.messages] : outer),
    [outer, props.messages],
  )
  const messages = useMessages(locale, overrides)
  const formatters = useMemo(() => createFormatters(locale, timeZone), [locale, timeZone])
  const { declarations, refused } = useMemo(() => themeCss(props.theme ?? {}), [props.theme])
  const themeId = declarations === '' ? undefined : `t${hash(declarations).toString(36)}`
  const complaint = refused.join(', ')
  useEffect(() => {
    if (complaint !== '') console.warn(`[wabalytics] theme: not a valid value, left out: ${complaint}`)
  }, [complaint])
  // A root inside shares what the one around has given out.
  const [own] = useState(createColors)
  const colorsOf = colorsAround ?? own
  const element = useRef<HTMLDivElement>(null)
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
      portalContainer,
      colorsOf,
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
      portalContainer,
      colorsOf,
      slots,
      emit,
      report,
    ],
  )
  const guard = nonce === undefined ? {} : { nonce }
  return (
    // The root's own rules need the nonce too, but not the namespace, which is the root itself.
    <StyleSheetManager {...guard}>
      <RootElement
        ref={element}
        className="wa-root"
        dir={dir}
        lang={locale}
        data-wa-scheme={colorScheme}
        data-wa-density={density}
        data-wa-theme={themeId}
      >
        {themeId !== undefined && (
          <style
            key={nonce}
            nonce={nonce}
          >{`.wa-root.wa-root.wa-root[data-wa-theme=${themeId}]{${declarations}}`}</style>
        )}
        <StyleSheetManager namespace=".wa-root" {...guard}>
          <MessageOverridesContext.Provider value={overrides}>
            <WaContext.Provider value={value}>
              <PartBoundary name="WaRoot" inputs={props}>
                {props.children}
              </PartBoundary>
            </WaContext.Provider>
          </MessageOverridesContext.Provider>
        </StyleSheetManager>
        <div ref={setOwnContainer} data-wa-portal="" />
      </RootElement>
    </StyleSheetManager>
  )
}
