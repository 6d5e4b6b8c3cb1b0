import type { CellValue } from '../DataTable/DataColumn.js'
import { textRanks } from './textRanks.js'

/** Values in, numbers that sort as they do out: texts by the language, with numbers inside them counted. */
export function sortKeysOf(
  length: number,
  value: (row: number) => CellValue,
  collator: Intl.Collator,
): Float64Array {
  const keys = new Float64Array(length)
  let texts: (string | undefined)[] | undefined
  for (let row = 0; row < length; row++) {
    const found = value(row)
    const plain = found instanceof Date ? found.getTime() : found
    if (typeof plain === 'string') {
      texts ??= []
      texts[row] = plain
    }
    keys[row] = typeof plain === 'number' ? plain : Number.NaN
  }
  if (texts === undefined) return keys
  // A column of both: numbers are sorted as the texts they would be.
  const all = Array.from(keys, (key, row) => texts[row] ?? (Number.isNaN(key) ? undefined : String(key)))
  return textRanks(all, collator)
}
