import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import {
  type AnalyticsRequest,
  type Capabilities,
  createAnalyticsClient,
  createGraphFetcher,
} from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { FilterBar } from '../filters/FilterBar/FilterBar.js'
import { defaultFilterState } from '../filters/state/defaultFilterState.js'
import { AllowanceReport } from './AllowanceReport/AllowanceReport.js'
import { ClickTrackingSetting } from './ClickTrackingSetting/ClickTrackingSetting.js'
import { ConversationDashboard } from './ConversationDashboard/ConversationDashboard.js'
import { csvOf } from './fixtures/readCard.js'
import { MessagingDashboard } from './MessagingDashboard/MessagingDashboard.js'
import { PricingDashboard } from './PricingDashboard/PricingDashboard.js'
import { SpendForecast } from './SpendForecast/SpendForecast.js'
import { TemplateDashboard } from './TemplateDashboard/TemplateDashboard.js'
import { TemplateInsightsSetup } from './TemplateInsightsSetup/TemplateInsightsSetup.js'
import { TierReport } from './TierReport/TierReport.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork, jakarta } = accounts
const wabaIds = [newYork.id, jakarta.id]

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A page of people who may see and do so much, and what it asked. */
async function open(
  page: ReactNode,
  capabilities: Capabilities | undefined,
  wabaId: string | readonly string[],
) {
  const sandbox = createSandbox({ clock })
  const asked: AnalyticsRequest[] = []
  const graph = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch as typeof fetch })
  const client = createAnalyticsClient({
    fetcher: (request, options) => {
      asked.push(request)
      return graph(request, options)
    },
    clock: () => clock.getTime(),
  })
  render(
    <WabalyticsProvider client={client} wabaId={wabaId} capabilities={capabilities} timeZone="UTC">
      {page}
    </WabalyticsProvider>,
  )
  const settled = () => document.querySelector('[aria-busy=true]') === null
  await waitFor(() => expect(settled()).toBe(true), { timeout: 15_000 })
  return asked
}

/** Everything the page says, as cards, as tables and in files. */
async function everything(): Promise<string> {
  const said = [document.body.innerHTML]
  for (const card of document.querySelectorAll<HTMLElement>('.wa-frame')) {
    if (card.querySelector('button[aria-haspopup=menu]') === null) continue
    said.push(JSON.stringify(await csvOf(card)))
  }
  for (const toggle of screen.queryAllByRole('button', { name: /View as table/ }))
    await userEvent.click(toggle)
  said.push(document.body.innerHTML)
  return said.join('\n')
}

/** With a few words around, to find it by. */
const money = /.{0,60}([$€£₹₩¥]|R\$|\bRp\b|USD|IDR|BRL|\bcosts?\b|spent|spend).{0,20}/i
const bringsMoney = (request: AnalyticsRequest): boolean =>
  request.kind === 'points' &&
  !['messaging', 'group'].includes(request.dataset) &&
  (request.metrics.length === 0 || request.metrics.some((metric) => metric === 'COST'))

const pages: readonly (readonly [string, ReactNode])[] = [
  ['pricing', <PricingDashboard key="" defaultFilters={{ compare: 'previous' }} />],
  [
    'pricing, by an address that names costs',
    <PricingDashboard key="" defaultFilters={{ metrics: ['COST'] }} />,
  ],
  ['conversations', <ConversationDashboard key="" defaultFilters={{ compare: 'previous' }} />],
  ['messages', <MessagingDashboard key="" />],
  ['templates', <TemplateDashboard key="" />],
]

it.each(pages)('%s without costs show no amount anywhere, and ask for none', async (name, page) => {
  for (const wabaId of [newYork.id, wabaIds]) {
    const asked = await open(page, { cost: false }, wabaId)
    const said = await everything()
    expect(said.match(money)?.[0]).toBeUndefined()
    expect(asked.filter(bringsMoney)).toEqual([])
    expect(document.querySelectorAll('.wa-frame').length).toBeGreaterThan(0)
    cleanup()
    // Of several accounts nobody knows the templates: nothing is asked.
    if (name === 'messages' || (name === 'templates' && wabaId === wabaIds)) continue
    const all = await open(page, undefined, wabaId)
    expect(all.some(bringsMoney)).toBe(true)
    expect(document.body.innerHTML).toMatch(money)
    cleanup()
  }
})

it('what is about costs alone is not there, and asks nothing of the kind', async () => {
  const page = (
    <>
      <SpendForecast />
      <TierReport />
      <AllowanceReport />
    </>
  )
  const asked = await open(page, { cost: false }, newYork.id)
  expect((await everything()).match(money)?.[0]).toBeUndefined()
  expect(asked.filter(bringsMoney)).toEqual([])
})

it('a filter of measures does not offer costs', async () => {
  // What the popover asks of a browser, and jsdom lacks.
  vi.stubGlobal('CSS', { escape: String })
  const bar = (
    <FilterBar datasets={['pricing']} controls={['metrics']} value={defaultFilterState} onChange={() => {}} />
  )
  await open(bar, { cost: false }, newYork.id)
  await userEvent.click(screen.getByRole('button', { name: /Measures/ }))
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Volume'])
})

it('no setting is offered, read or written where nobody may write', async () => {
  const page = (
    <>
      <TemplateInsightsSetup />
      <ClickTrackingSetting templateId={newYork.templates[0]?.id ?? ''} />
    </>
  )
  const all = await open(page, undefined, newYork.id)
  expect(screen.getAllByRole('region')).toHaveLength(2)
  expect(all.map(({ kind }) => kind)).toContain('template')
  cleanup()
  const asked = await open(page, { writes: false }, newYork.id)
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(asked).toEqual([])
})
