// @vitest-environment node
import type * as Hooks from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { openBrowser } from './fixtures/openBrowser.js'
import type * as Dashboards from './index.js'

// Every test loads the library twice: once for the server, once for the page.
vi.setConfig({ testTimeout: 240_000 })
afterEach(() => vi.unstubAllGlobals())

const clock = new Date('2026-03-18T15:20:00Z')
const now = (): number => clock.getTime()

interface Library {
  readonly hooks: typeof Hooks
  readonly ui: typeof Dashboards
}

async function load(locale: string): Promise<Library> {
  vi.resetModules()
  const ui = await import('./index.js')
  await ui.loadLanguage(locale)
  return { ui, hooks: await import('@wabalytics/hooks') }
}

function onPlatform({ hooks }: Library) {
  const sandbox = createSandbox({ clock })
  const asked = vi.fn(sandbox.fetch)
  const fetcher = hooks.createGraphFetcher({ token: sandbox.token, fetch: asked })
  return { asked, client: hooks.createAnalyticsClient({ fetcher, clock: now }) }
}

const pageOf = ({ ui }: Library, props: Partial<Dashboards.WabalyticsProviderProps>) => (
  <StrictMode>
    <ui.WabalyticsProvider wabaId={accounts.newYork.id} timeZone="America/New_York" {...props}>
      <ui.MessagingDashboard />
      <ui.PricingDashboard />
      <ui.ConversationDashboard />
      <ui.TemplateDashboard />
    </ui.WabalyticsProvider>
  </StrictMode>
)

async function readAccount(client: Hooks.AnalyticsClient): Promise<Hooks.InitialAccount> {
  const { id } = accounts.newYork
  const phoneNumbers = await client.phoneNumbers(id)
  return { waba: await client.waba(id), messageTemplates: await client.messageTemplates(id), phoneNumbers }
}

/** Renders until no question is open. */
async function render(
  server: Library,
  props: {
    readonly client: Hooks.AnalyticsClient
    readonly locale: string
    readonly initialAccounts: readonly Hooks.InitialAccount[]
  },
) {
  let results: readonly Hooks.AnyResult[] = []
  for (let passes = 1; passes < 6; passes++) {
    const open = new Map<string, Hooks.AnalyticsQuery>()
    const onServerQuestion = (query: Hooks.AnalyticsQuery) => open.set(JSON.stringify(query), query)
    const html = renderToString(pageOf(server, { ...props, initialResults: results, onServerQuestion }))
    if (open.size === 0) return { html, results }
    results = [
      ...results,
      ...(await Promise.all([...open.values()].map((query) => props.client.query(query)))),
    ]
  }
  throw new Error('Questions are still open after five passes.')
}

it.each([
  ['de', 'Zugestellt', '58.285'],
  ['ar', 'الرسائل', '58,285'],
])(
  'a dashboard made on the server has its figures in %s, and the page asks nothing again',
  async (locale, word, figure) => {
    const server = await load(locale)
    const { client } = onPlatform(server)
    const initialAccounts = [await readAccount(client)]
    const { html, results } = await render(server, { client, locale, initialAccounts })
    const json = JSON.parse(JSON.stringify(results.map((one) => server.hooks.dehydrateResult(one))))
    const accountsOfPage = JSON.parse(JSON.stringify(initialAccounts))
    expect(html).toContain(figure)
    expect(html).toContain(word)
    const datasets = new Set(results.map(({ query }) => query.dataset))
    expect([...datasets].sort()).toEqual(['conversation', 'messaging', 'pricing', 'template'])
    // The map waits to be seen.
    expect(html.match(/aria-busy="true"/g) ?? []).toEqual([])

    const root = openBrowser(html)
    const before = root.textContent
    const page = await load(locale)
    const { hydrateRoot } = await import('react-dom/client')
    const browser = onPlatform(page)
    const errors: unknown[] = []
    const initialResults = json.map((one: Hooks.DehydratedResult) => page.hooks.hydrateResult(one))
    const hydrated = hydrateRoot(
      root,
      pageOf(page, { client: browser.client, locale, initialAccounts: accountsOfPage, initialResults }),
      {
        onRecoverableError: (error) => errors.push(error),
      },
    )
    await new Promise((go) => setTimeout(go, 500))
    const after = root.textContent
    hydrated.unmount()
    // React ends what it began before the page is taken away.
    await new Promise((go) => setTimeout(go, 50))
    expect(errors).toEqual([])
    expect(after).toBe(before)
    expect(browser.asked.mock.calls).toEqual([])
  },
)
