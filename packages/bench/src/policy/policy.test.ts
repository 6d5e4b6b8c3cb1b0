import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPage, type Served } from '../harness/buildPage.js'
import { openBrowser } from '../harness/openBrowser.js'

// Policies as a browser holds them against the built page: in a build for production the style engine writes its rules
// another way than in development, and React Aria writes elements that it does not write in tests.
let served: Served
let browser: Browser
let folder: string

beforeAll(async () => {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  folder = await mkdtemp(join(tmpdir(), 'wabalytics-policy-'))
  served = await buildPage(fileURLToPath(new URL('./page/', import.meta.url)), folder)
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

interface Visit {
  readonly page: Page
  /** What the policy refused. */
  readonly refused: () => Promise<readonly string[]>
}

/** Opens the page under a policy; `given`: whether its nonce is given to the provider. */
async function visit(policy: string, given: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    )
  })
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  await page.goto(`${served.address}${given ? '?nonce=ours123' : ''}`)
  const refused = () => page.evaluate(() => Reflect.get(window, 'refused') as readonly string[])
  return { page, refused }
}

const withNonce =
  "default-src 'self'; script-src 'self'; style-src 'nonce-ours123'; img-src 'self' data: blob:"

test('with a nonce nothing is refused: every dashboard, its popovers, menus and tooltips', async () => {
  const { page, refused } = await visit(withNonce, true)
  await page.getByRole('figure').first().waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 20_000 }).toBe(0)
  expect(
    await page.evaluate(() => {
      const root = document.querySelector('.wa-root')
      return root && getComputedStyle(root).getPropertyValue('--wa-accent')
    }),
  ).toBe('#123456')
  // Every kind of pill once, and every kind of menu.
  const pills = page.locator('.wa-filter-pill')
  expect(await pills.count()).toBeGreaterThan(15)
  for (let at = 0; at < (await pills.count()); at++) {
    await pills.nth(at).click()
    await page.keyboard.press('Escape')
  }
  const menus = page.locator('.wa-frame button[aria-haspopup=menu]')
  for (const at of [0, 1]) {
    await menus.nth(at).click()
    await page.keyboard.press('Escape')
  }
  await page.locator('[data-wa-body] svg').first().hover()
  expect(await refused()).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as readonly string[])).toEqual([])
}, 120_000)

test('without one the reason and the remedy stand there, and the host’s page stays', async () => {
  const { page, refused } = await visit("style-src 'self'", false)
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toMatch(/security policy refuses the styles.*Content-Security-Policy/)
  expect(await alert.textContent()).toContain('<meta property="csp-nonce" nonce="…">')
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect(await page.getByText('What the host says beside it.').isVisible()).toBe(true)
  expect((await refused()).length).toBeGreaterThan(0)
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as readonly string[])).toHaveLength(1)
  // Set by scripts, the look of what is said is not refused.
  expect(await alert.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid')
}, 120_000)

test('a page without a policy is as it was', async () => {
  const { page } = await visit('', false)
  await page.getByRole('figure').first().waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
}, 120_000)
