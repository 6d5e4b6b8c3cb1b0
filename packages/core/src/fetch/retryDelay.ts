import type { AnalyticsError } from '../errors.js'
import { longestRegain } from '../wire/readUsage.js'

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
  const named = secondsToWait(error)
  if (error.kind === 'rate-limit' && named === undefined) return undefined
  return (named ?? 0) * 1000 + backOff(tries, random)
}

/** Milliseconds to wait after so many failures in a row. */
export function backOff(failures: number, random: () => number): number {
  return random() * Math.min(longestDelay, firstDelay * 2 ** (failures - 1))
}

/** The seconds an error names, a day at most; `undefined` when it names none, or no number that could be one. */
export function secondsToWait({ retryAfter }: AnalyticsError): number | undefined {
  if (retryAfter === undefined || Number.isNaN(retryAfter) || retryAfter < 0) return undefined
  return Math.min(longestRegain, retryAfter)
}
