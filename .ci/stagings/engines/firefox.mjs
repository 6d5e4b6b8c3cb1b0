import puppeteer from 'puppeteer-core'
import { findProgram } from './findProgram.mjs'

/** What Firefox does on its own at the start, and asks of its maker's servers. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.safebrowsing.malware.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/none',
  'toolkit.telemetry.enabled': false,
}

/** @type {import('./Engine.mjs').Engine} Firefox, over WebDriver BiDi. Its zone is set when it starts. */
export const firefoxEngine = {
  id: 'firefox',
  title: 'Firefox',
  can: ['zone'],
  perPage: 60,
  find: () =>
    findProgram({
      name: 'Firefox',
      variable: 'FIREFOX_PATH',
      programs: ['firefox-esr', 'firefox'],
      packages: ['firefox-esr'],
    }),
  keyOf: ({ zone }) => zone,
  open: async ({ zone }) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '',
      headless: true,
      env: { ...process.env, TZ: zone },
      extraPrefsFirefox: quiet,
      defaultViewport: { width: 1280, height: 900 },
      protocolTimeout: 120_000,
    })
    // The page it starts with is never the active one, and nothing in such a page hears of a focus.
    const page = await browser.newPage()
    return {
      goto: async (url) => void (await page.goto(url)),
      call: (source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`),
      set: async () => {},
      close: () => browser.close(),
    }
  },
}
