import type { AnalyticsError } from '../errors.js'

/** How often one request is tried. */
export const mostTries = 3

const firstDelay = 1000
const longestDelay = 20_000

/**
 * Milliseconds to wait before the next try; `undefined`: another try cannot help. Full jitter: anything up to 1 s, then
 * 2 s, so that many clients do not come back together. A time the platform named is kept, and jitter added to it.
 *
 * - an answer of the wrong shape, or a circle of pages, would only come again
 * - too many calls: only after the time the platform named
 */
export function retryDelay(error: AnalyticsError, tries: number, random: () => number): number | undefined {
  if (tries >= mostTries || !error.retryable) return undefined
  if (error.kind === 'rate-limit' && error.retryAfter === undefined) return undefined
  const jitter = random() * Math.min(longestDelay, firstDelay * 2 ** (tries - 1))
  return (error.retryAfter ?? 0) * 1000 + jitter
}
