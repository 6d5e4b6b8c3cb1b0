import type { Sort } from '../DataTable/Sort.js'

/**
 * What a press on a head makes of the sorts: one way, the other way, not at all. Figures start from the largest. With
 * `add` the column joins those that sort already.
 */
export function nextSorts(
  sorts: readonly Sort[],
  key: string,
  figures: boolean,
  add: boolean,
): readonly Sort[] {
  const first = figures ? 'descending' : 'ascending'
  const second = figures ? 'ascending' : 'descending'
  const at = sorts.findIndex((sort) => sort.key === key)
  const present = sorts[at]
  if (!add) {
    if (present === undefined || sorts.length > 1) return [{ key, direction: first }]
    return present.direction === first ? [{ key, direction: second }] : []
  }
  if (present === undefined) return [...sorts, { key, direction: first }]
  return present.direction === first ? sorts.with(at, { key, direction: second }) : sorts.toSpliced(at, 1)
}
