/** Texts in, their places in the language's order out; equal texts share a place and `undefined` has none (`NaN`). */
export function textRanks(texts: readonly (string | undefined)[], collator: Intl.Collator): Float64Array {
  const known = [...new Set(texts)].filter((text) => text !== undefined).sort(collator.compare)
  const ranks = new Map<string, number>()
  let rank = -1
  for (const [i, text] of known.entries()) {
    const before = known[i - 1]
    if (before === undefined || collator.compare(before, text) !== 0) rank++
    ranks.set(text, rank)
  }
  return Float64Array.from(texts, (text) => (text === undefined ? Number.NaN : (ranks.get(text) ?? 0)))
}
