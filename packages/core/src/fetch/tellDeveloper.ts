import type { AnalyticsError } from '../errors.js'

declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** What a server of one's own refused for good: nobody but its developer can help. */
const told: ReadonlySet<string | undefined> = new Set([
  'route-missing',
  'redirected',
  'page',
  'host-refused',
  'http-404',
  'http-413',
])

/**
 * Tells a developer on the console what their own server answered in place of the platform: where, with which status,
 * and why. Once for each, and in development alone. The address is printed without its parameters: they may hold secrets.
 */
export function tellDeveloper(): (url: string, error: AnalyticsError) => void {
  const said = new Set<string>()
  return (url, { status, reason, message }) => {
    if (!told.has(reason) || !isDevelopment()) return
    const where = url.split(/[?#]/)[0]?.replace(/\/\/[^/@]*@/, '//')
    const key = `${where} ${status} ${reason}`
    if (said.has(key)) return
    said.add(key)
    console.error(`[wabalytics] ${where} (${status ?? 'no status'}, ${reason}): ${message}`)
  }
}

/** Whether the host's build is one for development. Where nothing says so, it is not. */
function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}
