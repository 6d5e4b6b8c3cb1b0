'use client'

import {
  type AnalyticsClient,
  type AnalyticsRequest,
  createAnalyticsClient,
  type Fetcher,
} from '@wabalytics/core'
import type { FunctionComponent, ReactNode } from 'react'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import type { CannedAnswers } from './CannedAnswers.js'
import { cannedFetcher } from './cannedFetcher.js'

export interface TestProviderOptions {
  /**
   * What the platform answers.
   * @default nothing but empty accounts
   */
  readonly answers?: CannedAnswers | undefined
  /**
   * Answers instead of `answers`: with the platform's own JSON, or a sandbox.
   * @default none
   */
  readonly fetcher?: Fetcher | undefined
  /**
   * The account or accounts hooks ask when their options name none.
   * @default '102290129340398'
   */
  readonly wabaId?: string | readonly string[] | undefined
  /** @default 'test' */
  readonly tenantKey?: string | undefined
  /**
   * What time it is: the look-back and "today" follow it.
   * @default the machine's clock
   */
  readonly now?: Date | undefined
}

/** A provider for tests, and what was asked through it. */
export interface TestProvider {
  readonly Provider: FunctionComponent<{ readonly children?: ReactNode }>
  readonly client: AnalyticsClient
  /** What was asked, in order. */
  readonly requests: readonly AnalyticsRequest[]
}

/**
 * A provider whose platform answers what a test says. Nothing is mocked between the fetcher and the screen: questions
 * are checked, planned, cached and cancelled as in production. Nothing is shared between two of them.
 *
 * @example
 * const { Provider, requests } = createTestProvider({
 *   answers: { pricing: [{ start: '2026-10-01', pricingCategory: 'MARKETING', volume: 5, cost: 0.4 }] },
 *   now: new Date('2026-11-01'),
 * })
 * render(<Costs />, { wrapper: Provider })
 * expect(await screen.findByText('$0.40')).toBeVisible()
 */
export function createTestProvider(options: TestProviderOptions = {}): TestProvider {
  const { answers = {}, wabaId = '102290129340398', tenantKey = 'test', now } = options
  const answer = options.fetcher ?? cannedFetcher(answers)
  const requests: AnalyticsRequest[] = []
  const client = createAnalyticsClient({
    fetcher: (request, call) => {
      requests.push(request)
      return answer(request, call)
    },
    timeZones: zonesByName(),
    // A test does not wait for a second try.
    random: () => 0,
    ...(now === undefined ? {} : { clock: () => now.getTime() }),
  })
  // biome-ignore lint/correctness/noComponentHookFactories: made once a test, outside of components.
  function Provider({ children }: { readonly children?: ReactNode }) {
    return (
      <AnalyticsProvider client={client} tenantKey={tenantKey} wabaId={wabaId}>
        {children}
      </AnalyticsProvider>
    )
  }
  return { Provider, client, requests }
}

/** Canned accounts name their zone itself, where the platform sends a number. */
function zonesByName(): Record<string, string> {
  return Object.fromEntries(['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone, zone]))
}
