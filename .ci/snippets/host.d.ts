// What snippets take as given: the host's own. Types that matter are those of the packages.

import type * as core from '@wabalytics/core'
import type * as hooks from '@wabalytics/hooks'
import type * as sandboxes from '@wabalytics/sandbox'
import type * as ui from '@wabalytics/ui'
import type * as React from 'react'

declare global {
  const token: string
  const appSecret: string
  const cookie: string
  const wabaId: string
  const fetcher: hooks.Fetcher
  const client: hooks.AnalyticsClient
  const analytics: hooks.AnyState
  const query: hooks.AnalyticsQuery<'pricing'>
  const sandbox: ReturnType<typeof sandboxes.createSandbox>
  const range: hooks.RangeInput
  const result: hooks.AnalyticsResult<'pricing', readonly ['COUNTRY', 'PRICING_CATEGORY', 'PRICING_TYPE']>
  const templates: readonly hooks.MessageTemplate[]
  const series: readonly ui.ChartSeries[]
  const countries: readonly ui.MapCountry[]
  const question: { readonly range: hooks.RangeInput; readonly granularity: 'DAY' }
  const mayRead: (incoming: Request, request: hooks.AnalyticsRequest) => Promise<boolean>
  const mayAsk: (incoming: Request, ids: ReturnType<typeof core.idsOf>) => Promise<boolean>
  const retryIn: (seconds: number | undefined) => void
  const show: (...figures: readonly (number | undefined)[]) => void
  const explain: (reason: string | undefined, soFar: number | undefined) => void
  const track: (name: string, about: object) => void
  const report: (error: unknown, about: object) => void
  const Page: () => React.ReactNode
  const Sent: (props: { readonly question: object; readonly json: object }) => React.ReactNode
  const process: { readonly env: Readonly<Record<string, string | undefined>> }
  const MySkeleton: () => React.ReactNode
  const MyEmptyState: () => React.ReactNode
  const MyProblem: () => React.ReactNode
  // A test runner and its friends.
  const test: (name: string, run: () => Promise<void>) => void
  const expect: (value: unknown) => {
    readonly toBe: (other: unknown) => void
    readonly toHaveTextContent: (text: string) => void
  }
  const waitFor: (check: () => void) => Promise<void>
}
