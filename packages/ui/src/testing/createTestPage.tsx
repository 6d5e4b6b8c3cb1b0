'use client'
import { createTestProvider, type TestProvider, type TestProviderOptions } from '@wabalytics/hooks/testing'
import type { ReactNode } from 'react'
import { WabalyticsProvider } from '../dashboards/WabalyticsProvider.js'
import type { WaRootProps } from '../theme/WaRoot.js'

/** What the platform answers and what time it is; and how the page looks and reads, as `WabalyticsProvider` takes it. */
export interface TestPageOptions extends TestProviderOptions, Omit<WaRootProps, 'children'> {}

/** Everything a page of charts and dashboards stands on, for tests, and what was asked through it. */
export type TestPage = TestProvider

/**
 * A `WabalyticsProvider` for tests: its platform answers what a test says, at the time a test says. Nothing is mocked
 * between the fetcher and the screen, and nothing is shared between two of them. Charts need no measure: where a test's
 * page has none, they are 640 pixels wide.
 *
 * @example
 * const { Provider, requests } = createTestPage({
 *   answers: { pricing: [{ start: '2026-10-01', pricingCategory: 'MARKETING', volume: 5, cost: 0.4 }] },
 *   now: new Date('2026-11-01'),
 *   locale: 'pt-BR',
 * })
 * render(<Page />, { wrapper: Provider })
 */
export function createTestPage(options: TestPageOptions = {}): TestPage {
  const { answers, fetcher, wabaId = '102290129340398', tenantKey = 'test', now, ...root } = options
  const { client, requests } = createTestProvider({ answers, fetcher, now })
  // biome-ignore lint/correctness/noComponentHookFactories: made once a test, outside of components.
  function Provider({ children }: { readonly children?: ReactNode }) {
    return (
      <WabalyticsProvider {...root} client={client} tenantKey={tenantKey} wabaId={wabaId}>
        {children}
      </WabalyticsProvider>
    )
  }
  return { Provider, client, requests }
}
