import { chromium } from 'playwright'
import { findBrowser } from '../../lib/browser.mjs'
import { chromiumFlags } from '../../lib/chromiumFlags.mjs'

/** @typedef {import('./Engine.mjs').Engine} Engine */

/** @type {Engine} Chromium, driven by Playwright: whatever a staging needs is set while it runs. */
export const chromiumEngine = {
  id: 'chromium',
  title: 'Chromium',
  can: ['zone', 'dark system', 'forced colours'],
  perPage: 60,
  find: async () => {
    const { ok, path, output } = await findBrowser()
    if (path) process.env['BROWSER_PATH'] = path
    return ok ? undefined : output
  },
  keyOf: () => '',
  open: async () => {
    const executablePath = process.env['BROWSER_PATH']
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: chromiumFlags,
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const devtools = await page.context().newCDPSession(page)
    return {
      goto: async (url) => void (await page.goto(url)),
      call: (source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`),
      set: async ({ zone, isDark, isForced }) => {
        await devtools.send('Emulation.setTimezoneOverride', { timezoneId: '' })
        await devtools.send('Emulation.setTimezoneOverride', { timezoneId: zone })
        await page.emulateMedia({
          colorScheme: isDark ? 'dark' : 'light',
          forcedColors: isForced ? 'active' : 'none',
        })
      },
      close: () => browser.close(),
    }
  },
}
