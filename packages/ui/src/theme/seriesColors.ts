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

/** Keys in, the hue of each out. */
export type ColorsOf = (keys: readonly string[]) => ReadonlyMap<string, Hue>

/**
 * The hues of a root: a key has one for as long as the root is there, whatever else is shown, filtered or in another chart.
 * Known keys keep their own everywhere; others get that of their name's hash or, when another key of the chart or of the
 * root has it, the next that is free, and keep it. Given out while charts are drawn, in the order they stand in, which is
 * the same on a server and in the page that takes over from it.
 */
export function createColors(): ColorsOf {
  const given = new Map<string, Hue>()
  return (keys) => {
    const hues = new Map<string, Hue>()
    for (const key of new Set(keys)) {
      const hue = KNOWN.get(key.toUpperCase()) ?? given.get(key)
      if (hue !== undefined) hues.set(key, hue)
    }
    const fresh = [...new Set(keys)].filter((key) => !hues.has(key)).sort()
    const own = new Set(hues.values())
    const elsewhere = new Set(given.values())
    for (const key of fresh) {
      const hue =
        freeHue(key, (one) => own.has(one) || elsewhere.has(one)) ??
        freeHue(key, (one) => own.has(one)) ??
        toHue(hash(key) % 8)
      hues.set(key, hue)
      given.set(key, hue)
      own.add(hue)
    }
    return hues
  }
}

/** Hues for the keys of a chart that stands in no root. */
export function seriesColors(keys: readonly string[]): ReadonlyMap<string, Hue> {
  return createColors()(keys)
}

/** From that of the key's name on, the first that is not taken. */
function freeHue(key: string, isTaken: (hue: Hue) => boolean): Hue | undefined {
  const first = hash(key) % 8
  for (let step = 0; step < 8; step++) {
    const hue = toHue(first + step)
    if (!isTaken(hue)) return hue
  }
  return undefined
}

function toHue(step: number): Hue {
  return HUES[step % 8] ?? 1
}
