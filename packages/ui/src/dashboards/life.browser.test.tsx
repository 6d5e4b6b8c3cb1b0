/// <reference types="vite/client" />
import { cleanup, render } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { Fragment, type ReactElement, StrictMode } from 'react'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { hearRealInput } from '../controls/pointer/fixtures/realInput.js'
import { FilterBar } from '../filters/index.js'
import { type LeftBehind, watchLeftBehind } from './fixtures/leftBehind.js'
import {
  AllowanceReport,
  ConversationDashboard,
  MessagingDashboard,
  PricingDashboard,
  SpendForecast,
  TemplateDashboard,
  TierReport,
  WabalyticsProvider,
} from './index.js'

/** How often each is mounted: a sample, and 300 times before a release. */
const MOUNTS = Number(import.meta.env['VITE_MOUNTS'] ?? 8)

const clock = new Date('2026-03-18T15:20:00Z')
const dashboards: readonly (readonly [string, ReactElement])[] = [
  ['messages', <MessagingDashboard key="m" />],
  ['prices', <PricingDashboard key="p" />],
  ['conversations', <ConversationDashboard key="c" />],
  ['templates', <TemplateDashboard key="t" />],
  [
    'reports',
    <Fragment key="r">
      <AllowanceReport />
      <TierReport />
      <SpendForecast />
    </Fragment>,
  ],
]

let watch: LeftBehind
beforeAll(() => {
  watch = watchLeftBehind()
})
afterAll(() => watch.restore())
beforeEach(async () => {
  hearRealInput()
  await page.viewport(1000, 800)
})

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

async function counters() {
  for (let round = 0; round < 3; round++) {
    await cdp().send('HeapProfiler.collectGarbage')
    await wait(20)
  }
  return cdp().send('Memory.getDOMCounters')
}

/** A mount of the whole page, pointed at, a filter open, ended in the middle of its requests or after them. */
async function live(dashboard: ReactElement, whole: boolean): Promise<WeakRef<Element>> {
  const sandbox = createSandbox({ clock })
  const client = createAnalyticsClient({
    fetcher: createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch }),
    clock: () => clock.getTime(),
  })
  const { container } = render(
    <StrictMode>
      <WabalyticsProvider client={client} wabaId={accounts.newYork.id} timeZone="America/New_York">
        <FilterBar datasets={['messaging', 'pricing']} clock={() => clock.getTime()} />
        {dashboard}
      </WabalyticsProvider>
    </StrictMode>,
  )
  const root = container.querySelector('.wa-root')
  if (root === null) throw new Error('no root')
  if (whole) {
    // Not by `expect.poll`, which holds what it asks about until the test ends.
    while (container.querySelector('[data-wa-plot]') === null) await wait(20)
    const plot = container.querySelector('[data-wa-plot]')
    const { left, top, width } = plot?.getBoundingClientRect() ?? new DOMRect()
    const over = { clientX: left + width / 2, clientY: top + 60, bubbles: true }
    plot?.dispatchEvent(new PointerEvent('pointermove', { ...over, pointerType: 'mouse' }))
    plot?.dispatchEvent(new PointerEvent('pointerdown', { ...over, pointerType: 'touch', pointerId: 7 }))
    container.querySelector<HTMLElement>('button[aria-haspopup]')?.click()
    container.querySelector<HTMLElement>('[data-wa-frame] button[aria-haspopup]')?.click()
    await wait(30)
  }
  cleanup()
  return new WeakRef(root)
}

it.each(dashboards)(
  'a dashboard of %s leaves nothing behind',
  { timeout: 60_000 + 3000 * MOUNTS },
  async (_, dashboard) => {
    // What is made once a page, such as parsers and style sheets, is made now.
    await live(dashboard, true)
    await live(dashboard, false)
    await wait(600)
    const before = watch.count()
    const held = await counters()
    const roots: WeakRef<Element>[] = []
    for (let round = 0; round < MOUNTS; round++) roots.push(await live(dashboard, round % 2 === 0))
    await wait(600)
    const after = watch.count()
    const now = await counters()
    expect(after).toEqual(before)
    expect(roots.filter((root) => root.deref() !== undefined).length).toBeLessThanOrEqual(1)
    // What every mount leaves is as many at least.
    const more = { nodes: now.nodes - held.nodes, listeners: now.jsEventListeners - held.jsEventListeners }
    expect(more.nodes).toBeLessThan(MOUNTS)
    expect(more.listeners).toBeLessThan(MOUNTS)
    expect(document.body.style.overflow).toBe('')
    expect(document.documentElement.style.overflow).toBe('')
    expect(
      [...document.body.children].filter((one) => one.hasAttribute('inert') || one.ariaHidden === 'true'),
    ).toEqual([])
  },
)
