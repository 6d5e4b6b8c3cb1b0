/** A volume tier: from the `lower`-th to the `upper`-th charged message of a month, both included. */
export interface Tier {
  readonly lower: number
  /** `null`: it has no end. */
  readonly upper: number | null
}

/** `"100001:500000"` → `{ lower: 100001, upper: 500000 }`, `"0:MAX"` → `{ lower: 0, upper: null }`; else `null`. */
export function readTier(label: string): Tier | null {
  const [, low = '', high = ''] = /^\s*(\d+)\s*:\s*(\d+|MAX)\s*$/i.exec(label) ?? []
  if (low === '') return null
  const [lower, upper] = [Number(low), /\d/.test(high) ? Number(high) : null]
  if (!Number.isSafeInteger(lower) || (upper !== null && !Number.isSafeInteger(upper))) return null
  return upper !== null && upper < lower ? null : { lower, upper }
}
