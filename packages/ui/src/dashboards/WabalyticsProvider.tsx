'use client'
import { AnalyticsProvider, type AnalyticsProviderProps, useWaba } from '@wabalytics/hooks'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { RootBoundary } from '../theme/boundary/RootBoundary.js'
import { RootZoneContext } from '../theme/RootZone.js'
import { WaRoot, type WaRootProps } from '../theme/WaRoot.js'

export interface WabalyticsProviderProps extends Omit<AnalyticsProviderProps, 'children'>, WaRootProps {}

/**
 * Everything a page of dashboards stands on: where figures come from, and how they look and read. It is
 * `AnalyticsProvider` with a `WaRoot` inside; use those two apart where hooks and charts live in different places.
 *
 * Without a `timeZone` the page reads hours on the account's clock (of several, on the first one's). The account is asked
 * for that once something is on screen, and no sooner.
 *
 * @example
 * <WabalyticsProvider fetcher={fetcher} wabaId="102290129340398" locale="pt-BR">
 *   <PricingDashboard />
 * </WabalyticsProvider>
 */
export function WabalyticsProvider(props: WabalyticsProviderProps): ReactNode {
  return (
    <RootBoundary name="WabalyticsProvider" {...props}>
      <Provider {...props} />
    </RootBoundary>
  )
}

function Provider(props: WabalyticsProviderProps): ReactNode {
  const {
    client,
    fetcher,
    onAuthError,
    tenantKey,
    wabaId,
    capabilities,
    initialResults,
    initialAccounts,
    onServerQuestion,
    ...root
  } = props
  const asking = { client, fetcher, onAuthError, tenantKey, wabaId, capabilities }
  const source = { ...asking, initialResults, initialAccounts, onServerQuestion, timeZone: props.timeZone }
  const first = typeof wabaId === 'string' ? wabaId : wabaId?.[0]
  return (
    <AnalyticsProvider {...source}>
      <AccountZone wabaId={first} given={props.timeZone}>
        <WaRoot {...root} />
      </AccountZone>
    </AnalyticsProvider>
  )
}

interface AccountZoneProps {
  readonly wabaId: string | undefined
  readonly given: string | undefined
  readonly children: ReactNode
}

/** Gives roots their zone: the one the page names, else the account's. */
function AccountZone({ wabaId, given, children }: AccountZoneProps): ReactNode {
  const [isWanted, setWanted] = useState(false)
  const { data } = useWaba({ wabaId, enabled: isWanted && given === undefined && wabaId !== undefined })
  const request = useCallback(() => setWanted(true), [])
  const timeZone = given ?? data?.timeZone
  const value = useMemo(
    () => ({ timeZone, isGiven: given !== undefined, request }),
    [timeZone, given, request],
  )
  return <RootZoneContext.Provider value={value}>{children}</RootZoneContext.Provider>
}
