/**
 * @typedef {{ id: string, values: readonly string[] }} Axis
 * @typedef {Readonly<Record<string, string>>} Row  the value of each axis
 * @typedef {(axisA: string, a: string, axisB: string, b: string) => boolean} Goes  whether two values can meet
 */

/**
 * Rows in which every two values of two axes meet that can: a small covering array, the same on every run. The first value of
 * an axis must go with all others.
 *
 * @param {readonly Axis[]} axes
 * @param {Goes} goes
 * @returns {readonly Row[]}
 */
export function pairRows(axes, goes) {
  const open = new Map(allPairs(axes, goes).map((pair) => [keyOf(...pair), pair]))
  const rows = []
  for (const [axisA, a, axisB, b] of open.values()) {
    if (!open.has(keyOf(axisA, a, axisB, b))) continue
    /** @type {Record<string, string>} */
    const row = { [axisA]: a, [axisB]: b }
    for (const axis of axes) if (!(axis.id in row)) row[axis.id] = best(axis, row, open, goes)
    for (const key of keysOf(axes, row)) open.delete(key)
    rows.push(row)
  }
  return rows
}

/**
 * Every two values of two axes that can meet.
 *
 * @param {readonly Axis[]} axes
 * @param {Goes} goes
 */
export function allPairs(axes, goes) {
  return axes.flatMap((first, at) =>
    axes
      .slice(at + 1)
      .flatMap((second) =>
        first.values.flatMap((a) =>
          second.values
            .filter((b) => goes(first.id, a, second.id, b))
            .map((b) => /** @type {const} */ ([first.id, a, second.id, b])),
        ),
      ),
  )
}

/**
 * The pairs that meet in a row.
 *
 * @param {readonly Axis[]} axes
 * @param {Row} row
 */
export const keysOf = (axes, row) =>
  axes.flatMap((first, at) =>
    axes.slice(at + 1).map((second) => keyOf(first.id, row[first.id] ?? '', second.id, row[second.id] ?? '')),
  )

/** @param {string[]} pair */
export const keyOf = (...pair) => pair.join(' ')

/**
 * The value that meets most of what has not met yet.
 *
 * @param {Axis} axis
 * @param {Row} row so far
 * @param {ReadonlyMap<string, unknown>} open
 * @param {Goes} goes
 */
function best(axis, row, open, goes) {
  let found = axis.values[0] ?? ''
  let most = -1
  for (const value of axis.values) {
    const others = Object.entries(row)
    if (!others.every(([id, other]) => goes(axis.id, value, id, other))) continue
    const met = others.filter(
      ([id, other]) =>
        open.has(keyOf(axis.id, value, id, other)) || open.has(keyOf(id, other, axis.id, value)),
    ).length
    if (met > most) [found, most] = [value, met]
  }
  return found
}
