import { type Browser, chromium } from 'playwright'

/** A headless browser that is not held to a screen’s frame rate where it can do without. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['BROWSER_PATH']
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      '--js-flags=--expose-gc',
    ],
  })
}
