import { apart } from './apart.js'

const CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

/**
 * Somebody else's words for the middle of a sentence: without signs that turn the direction of what follows, set apart
 * so that their own direction turns nothing, and no longer than a label may be.
 */
export function isolate(label: string, longest = 48): string {
  const plain = label.replace(CONTROLS, '').trim()
  const signs = [...plain]
  return apart(signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : plain)
}
