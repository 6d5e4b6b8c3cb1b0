import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPage, type Served } from '../harness/buildPage.js'
import { openBrowser } from '../harness/openBrowser.js'
import { type Came, renderPage } from './renderPage.js'

// Two engines write one page: Node draws it, a browser in another zone and of another language makes it alive. The build is
// for development, whose React tells of every attribute that differs.
let served: Served
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wabalytics-hydration-'))
  served = await buildPage(fileURLToPath(new URL('./page/', import.meta.url)), folder)
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Opens what the server drew; resolves to what went wrong: mismatches, messages, requests, what still waits. */
async function open(html: string, came: Came) {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Kathmandu' })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  await page.route(served.address, async (route) => {
    const response = await route.fetch()
    const json = JSON.stringify(came).replaceAll('<', '\\u003c')
    const body = (await response.text()).replace(
      '<div id="page"></div>',
      () => `<div id="page">${html}</div><script type="application/json" id="came">${json}</script>`,
    )
    await route.fulfill({ response, body })
  })
  await page.goto(served.address)
  await page.waitForFunction(() => 'heard' in window)
  await page.waitForTimeout(300)
  const wrong = await page.evaluate(() => ({
    heard: Reflect.get(window, 'heard') as readonly string[],
    asked: Reflect.get(window, 'asked') as readonly string[],
    busy: document.querySelectorAll('[aria-busy=true]').length,
  }))
  await context.close()
  // React says this on every page in development.
  return { ...wrong, said: said.filter((text) => !text.includes('Download the React DevTools')) }
}

test.each(['en', 'es', 'pt-BR', 'ko', 'id', 'hi', 'ar', 'de', 'fr'])(
  'a page drawn by Node in %s is the browser’s own, with its figures, and asks nothing again',
  async (locale) => {
    const { html, came } = await renderPage(locale)
    expect(html.match(/aria-busy="true"/g) ?? []).toEqual([])
    expect(await open(html, came)).toEqual({ heard: [], said: [], asked: [], busy: 0 })
  },
  120_000,
)

test('a figure or an attribute that differs would be seen', async () => {
  const { html, came } = await renderPage('en')
  expect(html).toContain('>58,285<')
  expect((await open(html.replace('>58,285<', '>58.285<'), came)).heard.length).toBeGreaterThan(0)
  expect((await open(html.replace('aria-label="Sent"', 'aria-label="Sends"'), came)).said).toHaveLength(1)
}, 120_000)
