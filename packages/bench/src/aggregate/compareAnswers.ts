import type { Groups } from './peer.js'

/**
 * Where two answers differ, in words; `undefined` when they do not. Money may differ in the digits that adding in
 * another order changes.
 */
export function difference(one: Groups, other: Groups): string | undefined {
  if (one.size !== other.size) return `${one.size} groups against ${other.size}`
  for (const [key, totals] of one) {
    const others = other.get(key)
    if (others === undefined) return `group "${key}" is missing`
    for (const [i, value] of totals.entries()) {
      const against = others[i] ?? Number.NaN
      const allowed = i === 2 ? 1e-9 * Math.max(1, Math.abs(value)) : 0
      if (!(Math.abs(value - against) <= allowed)) return `group "${key}": ${totals} against ${others}`
    }
  }
  return undefined
}
