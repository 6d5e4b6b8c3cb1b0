// @vitest-environment node
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import type * as Filters from '../filters/index.js'
import type * as Ui from '../index.js'
import { openBrowser } from './fixtures/openBrowser.js'

// Every test loads the library twice: once for the server, once for the page.
vi.setConfig({ testTimeout: 240_000 })
afterEach(() => vi.unstubAllGlobals())

const clock = new Date('2026-03-18T15:20:00Z')
const now = (): number => clock.getTime()
const datasets = ['messaging', 'pricing'] as const

interface Library {
  readonly ui: typeof Ui
  readonly filters: typeof Filters
}

async function load(): Promise<Library> {
  vi.resetModules()
  return { ui: await import('../index.js'), filters: await import('../filters/index.js') }
}

/** A bar of filters and all dashboards, on a platform of their own. */
async function pageOf({ ui, filters }: Library, locale: string) {
  const { createAnalyticsClient, createGraphFetcher } = await import('@wabalytics/hooks')
  const sandbox = createSandbox({ clock })
  const asked = vi.fn(sandbox.fetch)
  const client = createAnalyticsClient({
    fetcher: createGraphFetcher({ token: sandbox.token, fetch: asked }),
    clock: now,
  })
  const page = (
    <StrictMode>
      <ui.WabalyticsProvider
        client={client}
        wabaId={accounts.newYork.id}
        locale={locale}
        timeZone="America/New_York"
      >
        <filters.FilterBar datasets={datasets} clock={now} />
        <ui.MessagingDashboard />
        <ui.PricingDashboard />
        <ui.ConversationDashboard />
        <ui.TemplateDashboard />
      </ui.WabalyticsProvider>
    </StrictMode>
  )
  return { page, asked }
}

it.each(['en', 'ar'])('a page made on the server in %s hydrates as it came', async (locale) => {
  const server = await pageOf(await load(), locale)
  const html = renderToString(server.page)
  expect(html).toContain('wa-filter-pill')
  expect(html.match(/wa-dashboard /g)).toHaveLength(4)
  expect(html).toContain('aria-busy="true"')
  expect(server.asked).not.toHaveBeenCalled()
  const root = openBrowser(html)
  const { hydrateRoot } = await import('react-dom/client')
  const errors: unknown[] = []
  const browser = await pageOf(await load(), locale)
  const hydrated = hydrateRoot(root, browser.page, { onRecoverableError: (error) => errors.push(error) })
  await vi.waitFor(() => expect(root.textContent).toContain('58,285'), { timeout: 120_000 })
  expect(errors).toEqual([])
  hydrated.unmount()
  // React ends what it began before the page is taken away.
  await new Promise((go) => setTimeout(go, 50))
})
