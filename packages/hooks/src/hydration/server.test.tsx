// @vitest-environment node
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { AnalyticsRequest } from '@wabalytics/core'
import { JSDOM } from 'jsdom'
import { StrictMode, Suspense } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type * as Hooks from '../index.js'

// Every test loads the library twice.
vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

const wabaId = '102290129340398'
const question = {
  range: { start: '2026-10-01T00:00:00Z', end: '2026-10-02T00:00:00Z' },
  granularity: 'DAY',
} as const

function platform(sent: number) {
  return vi.fn(async (request: AnalyticsRequest): Promise<unknown> => {
    if (request.kind !== 'points') return { id: wabaId, timezone_id: '25', currency: 'BRL' }
    return { analytics: { data_points: [{ start: request.start, end: request.end, sent, delivered: 1 }] } }
  })
}

interface AppOptions {
  readonly fetcher: ReturnType<typeof platform>
  readonly json?: Hooks.DehydratedResult
  readonly suspense?: boolean
}

/** The same app from whichever copy of the library: that of the server, or that of the page. */
function appOf(
  { AnalyticsProvider, hydrateResult, useMessagingAnalytics }: typeof Hooks,
  options: AppOptions,
) {
  const { fetcher, json, suspense } = options
  function Sent() {
    const { status, result } = useMessagingAnalytics(question, {
      initialResult: json && hydrateResult(json),
      suspense,
    })
    return <b>{`${status}: ${result?.rows[0]?.sent ?? 'nothing'}`}</b>
  }
  return (
    <StrictMode>
      <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
        <Suspense fallback={<i>waiting</i>}>
          <Sent />
        </Suspense>
      </AnalyticsProvider>
    </StrictMode>
  )
}

async function onServer(options: AppOptions): Promise<string> {
  const app = appOf(await import('../index.js'), options)
  const page = new PassThrough()
  const errors: unknown[] = []
  const { pipe } = renderToPipeableStream(app, {
    onAllReady: () => pipe(page),
    onError: (error) => void errors.push(error),
  })
  const html = await text(page)
  expect(errors).toEqual([])
  return html
}

async function inPage(html: string, options: AppOptions) {
  const dom = new JSDOM(`<!doctype html><div id="root">${html}</div>`)
  for (const name of ['window', 'document', 'Node', 'Element', 'HTMLElement', 'HTMLIFrameElement'] as const)
    vi.stubGlobal(name, name === 'window' ? dom.window : dom.window[name])
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  vi.resetModules()
  const { hydrateRoot } = await import('react-dom/client')
  const root = dom.window.document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  const errors: unknown[] = []
  const seen: string[] = []
  const note = () => seen.push(root.textContent ?? '')
  new dom.window.MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true })
  note()
  const app = appOf(await import('../index.js'), options)
  const hydrated = hydrateRoot(root, app, { onRecoverableError: (error) => errors.push(error) })
  const settle = (shown: string) => vi.waitFor(() => expect(root.textContent).toContain(shown))
  const unmount = async () => {
    hydrated.unmount()
    // React ends what it began before the page is taken away.
    await new Promise((go) => setTimeout(go, 20))
  }
  return { errors, seen, settle, unmount }
}

test('a page without figures is filled in by the browser', async () => {
  const server = platform(7)
  const html = await onServer({ fetcher: server })
  expect(html).toContain('loading: nothing')
  expect(server).not.toHaveBeenCalled()
  const { errors, settle, unmount } = await inPage(html, { fetcher: platform(8) })
  await settle('success: 8')
  expect(errors).toEqual([])
  await unmount()
})

test('a page with figures keeps them, and the browser asks nothing', async () => {
  const { createAnalyticsClient, dehydrateResult } = await import('../index.js')
  const result = await createAnalyticsClient({ fetcher: platform(7) }).query({
    dataset: 'messaging',
    wabaId,
    ...question,
  })
  const json = JSON.parse(JSON.stringify(dehydrateResult(result)))
  const html = await onServer({ fetcher: platform(0), json })
  expect(html).toContain('success: 7')
  const browser = platform(8)
  const { errors, seen, settle, unmount } = await inPage(html, { fetcher: browser, json })
  await settle('success: 7')
  await new Promise((go) => setTimeout(go, 20))
  expect(new Set(seen)).toEqual(new Set(['success: 7']))
  expect(browser).not.toHaveBeenCalled()
  expect(errors).toEqual([])
  await unmount()
})

test('a page that waits by Suspense is streamed with its figures, and hydrates into them', async () => {
  const html = await onServer({ fetcher: platform(7), suspense: true })
  expect(html).toContain('success: 7')
  const browser = platform(7)
  const { errors, seen, settle, unmount } = await inPage(html, { fetcher: browser, suspense: true })
  await vi.waitFor(() => expect(browser).toHaveBeenCalled())
  await settle('success: 7')
  expect(seen.filter((shown) => shown.includes('waiting'))).toEqual([])
  expect(errors).toEqual([])
  await unmount()
})
