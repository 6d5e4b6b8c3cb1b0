/*
 * The world is not stored: every count is a pure function of the seed and of what is counted. Only 32-bit integer
 * steps are used (no sin, pow or engine-specific maths), so that the same seed gives the same bytes everywhere.
 */

/** Mixes a number into a 32-bit state. @returns an unsigned 32-bit integer. */
export function mix(state: number, value: number): number {
  let mixed = state ^ value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Mixes a text into a 32-bit state. */
export function mixText(state: number, text: string): number {
  let mixed = mix(state, text.length)
  for (let index = 0; index < text.length; index += 1) mixed = mix(mixed, text.charCodeAt(index) + 0x9e3779b9)
  return mixed
}

/**
 * A share of a count, rounded up or down by `noise` so that many small shares still add up to the right total.
 *
 * @param permille 0–1000
 * @param noise any unsigned integer
 * @returns a whole number from 0 to `count`
 */
export function share(count: number, permille: number, noise: number): number {
  return Math.floor((count * permille + (noise % 1000)) / 1000)
}
