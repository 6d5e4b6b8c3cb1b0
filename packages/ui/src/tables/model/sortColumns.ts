import type { Sort } from '../DataTable/Sort.js'
import type { GridColumn } from './GridColumn.js'
import { orderRows } from './orderRows.js'

const collators = new Map<string, Intl.Collator>()

/** The order of a language, with the numbers inside texts counted: `a9` before `a10`. */
export function collatorOf(locale: string): Intl.Collator {
  let collator = collators.get(locale)
  if (collator === undefined) {
    collator = new Intl.Collator(locale, { numeric: true })
    collators.set(locale, collator)
  }
  return collator
}

/** Row places in the order of the sorts, the first one deciding; sorts by unknown columns are passed over. */
export function sortColumns(
  length: number,
  columns: readonly GridColumn[],
  sorts: readonly Sort[],
  locale: string,
): Uint32Array {
  const collator = collatorOf(locale)
  return orderRows(
    length,
    sorts.flatMap(({ key, direction }) => {
      const column = columns.find((one) => one.key === key)
      return column ? [{ keys: column.sortKeys(collator), descending: direction === 'descending' }] : []
    }),
  )
}
