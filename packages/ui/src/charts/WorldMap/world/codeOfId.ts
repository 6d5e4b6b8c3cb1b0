import { regionOfNumber } from '../../../format/regions.js'

/** What a topology calls a country in, its two letters out: `IN`, `'356'` and `356` are India. */
export function codeOfId(id: string | number | undefined): string | undefined {
  if (typeof id === 'string' && /^[A-Z]{2}$/.test(id)) return id
  return id === undefined ? undefined : regionOfNumber(String(id).padStart(3, '0'))
}
