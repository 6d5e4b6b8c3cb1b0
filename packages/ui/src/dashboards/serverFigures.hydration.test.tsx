// @vitest-environment node
import type * as Hooks from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { JSDOM } from 'jsdom'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
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
    </ui.WabalyticsProvider>
  </StrictMode>
)

it.each([
  ['de', 'Zugestellt', '58.285'],
  ['ar', 'الرسائل', '58,285'],
])(
  'a dashboard made on the server has its figures in %s, and the page asks nothing again',
  async (locale, word, figure) => {
    const server = await load(locale)
    const { client } = onPlatform(server)
    const initialWabas = [await client.waba(accounts.newYork.id)]
    const questions: Hooks.AnalyticsQuery[] = []
    renderToString(
      pageOf(server, { client, locale, initialWabas, onServerQuestion: (query) => questions.push(query) }),
    )
    const results = await Promise.all(questions.map((query) => client.query(query)))
    const html = renderToString(pageOf(server, { client, locale, initialWabas, initialResults: results }))
    const json = JSON.parse(JSON.stringify(results.map(server.hooks.dehydrateResult)))
    expect(html).toContain(figure)
    expect(html).toContain(word)
    expect(html).not.toContain('aria-busy="true"')

    const { window } = new JSDOM(`<!doctype html><body><div id="root">${html}</div></body>`, {
      pretendToBeVisual: true,
      url: 'http://localhost/',
    })
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!(name in globalThis)) vi.stubGlobal(name, Reflect.get(window, name))
    }
    vi.stubGlobal('window', window)
    vi.stubGlobal('document', window.document)
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
    const root = window.document.getElementById('root')
    if (root === null) throw new Error('The page has no root.')
    const before = root.textContent
    const page = await load(locale)
    const { hydrateRoot } = await import('react-dom/client')
    const browser = onPlatform(page)
    const errors: unknown[] = []
    const initialResults = json.map((one: Hooks.DehydratedResult) => page.hooks.hydrateResult(one))
    const hydrated = hydrateRoot(
      root,
      pageOf(page, { client: browser.client, locale, initialWabas, initialResults }),
      {
        onRecoverableError: (error) => errors.push(error),
      },
    )
    await new Promise((go) => setTimeout(go, 500))
    expect(errors).toEqual([])
    expect(root.textContent).toBe(before)
    expect(browser.asked.mock.calls.filter(([url]) => /analytics/.test(String(url)))).toEqual([])
    hydrated.unmount()
    await new Promise((go) => setTimeout(go, 50))
  },
)
