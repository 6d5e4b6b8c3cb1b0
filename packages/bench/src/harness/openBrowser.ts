import { type Browser, chromium } from 'playwright'

/** A headless browser whose frames come as fast as they are painted, so that no result is a multiple of 16 ms. */
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
