import { hash } from './hash.js'

/** Which of the eight hues, 1 to 8; 0 is the neutral grey of what the platform does not tell. */
export type Hue = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const HUES: readonly Hue[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** The keys the platform is known to send, each with its one hue everywhere. */
const KNOWN: ReadonlyMap<string, Hue> = new Map([
  ['MARKETING', 1],
  ['UTILITY', 2],
  ['AUTHENTICATION', 3],
  ['SERVICE', 5],
  ['MARKETING_LITE', 4],
  ['AUTHENTICATION_INTERNATIONAL', 7],
  ['REFERRAL_CONVERSION', 8],
  ['SENT', 1],
  ['DELIVERED', 2],
  ['READ', 5],
  ['CLICKED', 4],
  ['REGULAR', 1],
  ['FREE_TIER', 2],
  ['FREE_CUSTOMER_SERVICE', 2],
  ['FREE_ENTRY_POINT', 3],
  ['FREE_GROUP_CUSTOMER_SERVICE', 8],
  ['BUSINESS_INITIATED', 1],
  ['USER_INITIATED', 2],
  ['VOLUME', 1],
  ['CONVERSATION', 1],
  ['COST', 6],
  ['AMOUNT_SPENT', 6],
  ['UNKNOWN', 0],
  ['OTHER', 0],
])

/**
 * Hues for the keys of one chart. Known keys keep their own; others get the hue of their name's hash, and when that is
 * taken the next free one, in the order of their names, so that neither the order of the series nor the toggling of
 * one moves a colour.
 */
export function seriesColors(keys: readonly string[]): ReadonlyMap<string, Hue> {
  const hues = new Map<string, Hue>()
  const taken = new Set<Hue>()
  const unknown: string[] = []
  for (const key of new Set(keys)) {
    const hue = KNOWN.get(key.toUpperCase())
    if (hue === undefined) unknown.push(key)
    else {
      hues.set(key, hue)
      taken.add(hue)
    }
  }
  for (const key of unknown.sort()) {
    const first = hash(key) % 8
    let hue = toHue(first)
    for (let step = 1; step < 8 && taken.has(hue); step++) hue = toHue(first + step)
    hues.set(key, hue)
    taken.add(hue)
  }
  return hues
}

function toHue(step: number): Hue {
  return HUES[step % 8] ?? 1
}
