'use client'

import { type RenderHookResult, renderHook } from '@testing-library/react'
import { createTestProvider, type TestProvider, type TestProviderOptions } from './createTestProvider.js'

export interface RenderAnalyticsHookOptions<Props> extends TestProviderOptions {
  /** What the callback is called with first. */
  readonly initialProps?: Props | undefined
}

/** What Testing Library's `renderHook` gives, and what was asked. */
export type RenderedAnalyticsHook<Result, Props> = RenderHookResult<Result, Props> &
  Pick<TestProvider, 'client' | 'requests'>

/**
 * Testing Library's `renderHook` under a provider whose platform answers what a test says.
 *
 * @example
 * const { result, requests } = renderAnalyticsHook(
 *   () => useMessagingAnalytics({ range: { start: '2026-10-01', end: '2026-10-02' }, granularity: 'DAY' }),
 *   { answers: { messaging: [{ start: '2026-10-01', sent: 5, delivered: 4 }] }, now: new Date('2026-11-01') },
 * )
 * await waitFor(() => expect(result.current.status).toBe('success'))
 * result.current.result?.rows // [{ wabaId: '102290129340398', start: Date, end: Date, sent: 5, delivered: 4, … }]
 */
export function renderAnalyticsHook<Result, Props = undefined>(
  callback: (props: Props) => Result,
  { initialProps, ...options }: RenderAnalyticsHookOptions<Props> = {},
): RenderedAnalyticsHook<Result, Props> {
  const { Provider, client, requests } = createTestProvider(options)
  const props = initialProps === undefined ? {} : { initialProps }
  const rendered = renderHook<Result, Props>(callback, { wrapper: Provider, ...props })
  return { ...rendered, client, requests }
}
