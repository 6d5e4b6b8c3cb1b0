import { isJson, isList, type Json } from './readJson.js'

/** An entry of a list within a point: what it counts, and how much. */
export interface Entry {
  readonly type: unknown
  readonly value: unknown
  readonly says: Json
}

/**
 * The entries of a list within a point, whatever became of it on the way: `undefined` stands for what is no entry.
 *
 * @param places where the number may stand, the first found counts
 * @example
 * entriesOf([{ type: 'a', value: 1 }], 'value')  // [{ type: 'a', value: 1, … }]
 * entriesOf({ 0: { type: 'a', value: 1 } }, 'value') // the same: its brackets became keys
 * entriesOf({ type: 'a', value: 1 }, 'value')    // the same: they are lost
 * entriesOf({ a: 1 }, 'value')                   // the same: as a record
 * entriesOf(7, 'value')                          // [undefined]
 */
export function entriesOf(raw: unknown, ...places: readonly string[]): readonly (Entry | undefined)[] {
  if (raw === null || raw === undefined) return []
  const found: (Entry | undefined)[] = []
  add(raw, places, found, 0)
  return found
}

/** No list within a point is nested deeper, or longer. */
const deepest = 4

function add(raw: unknown, places: readonly string[], found: (Entry | undefined)[], depth: number): void {
  if (isList(raw) && depth < deepest) for (const one of raw) add(one, places, found, depth + 1)
  else if (!isJson(raw)) found.push(undefined)
  else if (raw['type'] !== undefined || places.some((place) => raw[place] !== undefined)) {
    const place = places.find((one) => raw[one] !== undefined && raw[one] !== null) ?? places[0] ?? ''
    found.push({ type: raw['type'], value: raw[place], says: raw })
  } else {
    for (const [key, value] of Object.entries(raw)) {
      if (isJson(value) && depth < deepest) add({ type: named(key), ...value }, places, found, depth + 1)
      else found.push({ type: key, value, says: {} })
    }
  }
}

/** A key that is no mere number: the type of the entry under it. */
function named(key: string): string | undefined {
  return /^\d+$/.test(key) ? undefined : key
}
