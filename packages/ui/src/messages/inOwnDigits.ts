/**
 * Strings with their digits written in another system's, those in groups of strings too: "Last 28 days" beside figures that
 * a locale writes in Arabic digits. What is made of figures is a function, gets them written, and stays.
 */
export function inOwnDigits<Words>(words: Words, digits: readonly string[]): Words {
  return written(words, digits) as Words
}

function written(words: unknown, digits: readonly string[]): unknown {
  if (typeof words === 'string') return words.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit)
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words
  return Object.fromEntries(Object.entries(words).map(([name, said]) => [name, written(said, digits)]))
}
