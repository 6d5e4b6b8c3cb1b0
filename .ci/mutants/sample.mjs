import { createHash } from 'node:crypto'

/**
 * Up to `most` of them, the same on every run with the same seed. Which ones does not hang on how many: more are the fewer and others.
 *
 * @template {{ id: string }} T
 * @param {readonly T[]} all
 * @param {{ most: number, seed: number, name: string }} options `name` of what they are a sample of
 * @returns {readonly T[]} in their own order
 */
export function sample(all, { most, seed, name }) {
  if (all.length <= most) return all
  const ranked = all.map((each) => ({ each, rank: hash(`${seed} ${name} ${each.id}`) }))
  const chosen = new Set(
    ranked
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, most)
      .map(({ each }) => each),
  )
  return all.filter((each) => chosen.has(each))
}

/** @param {string} text */
export const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
