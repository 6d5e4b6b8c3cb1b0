/** The device's clock may be this much ahead of a monotone one, in milliseconds, before it counts as more than drift. */
const drift = 5_000

/**
 * Milliseconds by a clock that nobody can set, from what the monotone one shows at first on: never fewer than before.
 *
 * A monotone clock may stand still while the device sleeps (Chromium's does on some systems), and only the device's own
 * then tells of it. Nothing tells that apart from a clock that somebody set forward: both count as time that passed, so
 * that what is old is asked once too often rather than once too seldom. A clock set back counts for nothing.
 *
 *     device's   ├──────────┤ 12:00 ─┐ set back: 09:00 ├────┤ sleeps: 3 h ├───
 *     monotone   ├──────────────────────────────────────────┤             ├───
 *     steady     ├──────────────────────────────────────────┤────── 3 h ──┤───
 *
 * @param device tells the time, in milliseconds
 * @param monotone milliseconds that never go back; the device's clock will do where there is no other
 */
export function steadyClock(device: () => number, monotone: () => number): () => number {
  let last = { device: device(), monotone: monotone() }
  let passed = last.monotone
  return () => {
    const now = { device: device(), monotone: monotone() }
    const ran = Math.max(0, now.monotone - last.monotone)
    const shown = now.device - last.device
    passed += shown - ran > drift ? shown : ran
    last = now
    return passed
  }
}
