'use client'
import { AnalyticsProvider, type AnalyticsProviderProps } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { WaRoot, type WaRootProps } from '../theme/WaRoot.js'

export interface WabalyticsProviderProps extends Omit<AnalyticsProviderProps, 'children'>, WaRootProps {}

/**
 * Everything a page of dashboards stands on: where figures come from, and how they look and read. It is
 * `AnalyticsProvider` with a `WaRoot` inside; use those two apart where hooks and charts live in different places.
 *
 * @example
 * <WabalyticsProvider fetcher={fetcher} wabaId="102290129340398" locale="pt-BR">
 *   <PricingDashboard />
 * </WabalyticsProvider>
 */
export function WabalyticsProvider(props: WabalyticsProviderProps): ReactNode {
  const { client, fetcher, onAuthError, tenantKey, wabaId, ...root } = props
  const source = { client, fetcher, onAuthError, tenantKey, wabaId, timeZone: props.timeZone }
  return (
    <AnalyticsProvider {...source}>
      <WaRoot {...root} />
    </AnalyticsProvider>
  )
}
