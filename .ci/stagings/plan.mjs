/**
 * @typedef {import('./pairs.mjs').Row} Row
 * @typedef {{ id: string, play: boolean, skip: Readonly<Record<string, string>> }} Story  skip: `host:shadow` → why
 * @typedef {{ story: string, row: Row, spared: readonly Spared[] }} Job
 * @typedef {{ staging: string, why: string }} Spared  what a story was to be put into and cannot bear
 */

/**
 * The sample of a change: each play in `each` rows, all rows in turn.
 *
 * @param {readonly Story[]} stories
 * @param {readonly Row[]} rows
 * @param {{ comfortable: Row, each: number }} options
 * @returns {readonly Job[]}
 */
export function planSample(stories, rows, { comfortable, each }) {
  return plays(stories).flatMap((story, at) =>
    Array.from({ length: each }, (_, nth) =>
      jobOf(story, rows[(at * each + nth) % rows.length], comfortable),
    ),
  )
}

/**
 * Everything: each play in every value of every axis, and every other story once in each engine.
 *
 * @param {readonly Story[]} stories
 * @param {readonly Row[]} rows
 * @param {{ comfortable: Row, axes: readonly import('./pairs.mjs').Axis[] }} options
 * @returns {readonly Job[]}
 */
export function planWhole(stories, rows, { comfortable, axes }) {
  const played = plays(stories).flatMap((story, at) => {
    /** @type {Set<Row>} */
    const taken = new Set()
    for (const { id, values } of axes)
      for (const value of values) {
        if ([...taken].some((row) => row[id] === value)) continue
        const fitting = rows.filter((row) => row[id] === value)
        const row = fitting[at % fitting.length]
        if (row) taken.add(row)
      }
    return [...taken].map((row) => jobOf(story, row, comfortable))
  })
  const engines = axes.find(({ id }) => id === 'engine')?.values ?? []
  const shown = stories
    .filter(({ play }) => !play)
    .flatMap((story, at) =>
      engines.map((engine, nth) => {
        const fitting = rows.filter((row) => row['engine'] === engine)
        return jobOf(story, fitting[(at + nth) % fitting.length], comfortable)
      }),
    )
  return [...played, ...shown]
}

/** @param {readonly Story[]} stories */
const plays = (stories) => stories.filter(({ play }) => play)

/**
 * A story in a row; what it cannot bear is replaced by the comfortable value.
 *
 * @param {Story} story
 * @param {Row | undefined} wanted
 * @param {Row} comfortable
 * @returns {Job}
 */
export function jobOf({ id, skip }, wanted, comfortable) {
  const row = { ...comfortable, ...wanted }
  const spared = []
  for (const [axis, value] of Object.entries(row)) {
    const why = skip[`${axis}:${value}`]
    if (why === undefined) continue
    row[axis] = comfortable[axis] ?? ''
    spared.push({ staging: `${axis}:${value}`, why })
  }
  return { story: id, row, spared }
}
