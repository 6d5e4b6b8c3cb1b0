import type { Sort } from './sortRows.js'

/**
 * A press on a column's head: unsorted → descending for figures, ascending for texts → the other way → unsorted. With
 * `add` the sorts before it stay.
 */
export function nextSorts(
  sorts: readonly Sort[],
  key: string,
  figures: boolean,
  add: boolean,
): readonly Sort[] {
  const first: Sort['direction'] = figures ? 'descending' : 'ascending'
  const present = sorts.find((sort) => sort.key === key)
  const others = add ? sorts.filter((sort) => sort.key !== key) : []
  if (present === undefined) return [...others, { key, direction: first }]
  if (present.direction !== first) return others
  return [...others, { key, direction: first === 'ascending' ? 'descending' : 'ascending' }]
}
