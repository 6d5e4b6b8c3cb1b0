/**
 * @typedef {import('./runJobs.mjs').Result} Result
 * @typedef {{ story: RegExp, staging: Readonly<Record<string, string>>, why: string }} Known
 * @typedef {{ axis: string, value: string, runs: number, failed: number, known: number, skipped: number, why: string[] }} Line
 */

/**
 * How each value of each axis fared.
 *
 * @param {readonly import('./pairs.mjs').Axis[]} axes
 * @param {readonly Result[]} results
 * @param {{ known: readonly Known[], missing: Readonly<Record<string, string>>, notRun?: readonly import('./plan.mjs').Job[] }} options
 *   missing: engines that could not be had, and why; notRun: their jobs
 * @returns {readonly Line[]}
 */
export function matrixOf(axes, results, { known, missing, notRun = [] }) {
  return axes.flatMap(({ id, values }) =>
    values.map((value) => {
      const here = results.filter(({ row }) => row[id] === value)
      const failed = here.filter(({ faults }) => faults.length > 0)
      const excused = failed.filter((result) => knownOf(result, known))
      const spared = [...results, ...notRun].flatMap(({ spared }) =>
        spared.filter(({ staging }) => staging === `${id}:${value}`),
      )
      const unrun = notRun.filter(({ row }) => row[id] === value)
      const why = [
        ...spared.map((each) => each.why),
        ...unrun.map(({ row }) => missing[row['engine'] ?? ''] ?? 'no engine'),
      ]
      return {
        axis: id,
        value,
        runs: here.length,
        failed: failed.length - excused.length,
        known: excused.length,
        skipped: why.length,
        why: count(why),
      }
    }),
  )
}

/**
 * @param {Pick<Result, 'story' | 'row'>} result
 * @param {readonly Known[]} known
 */
export const knownOf = ({ story, row }, known) =>
  known.find(
    (each) =>
      each.story.test(story) && Object.entries(each.staging).every(([axis, value]) => row[axis] === value),
  )

/** @param {readonly string[]} reasons */
function count(reasons) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, times]) => `${times} × ${reason}`)
}

/**
 * The matrix as text, for the summary.
 *
 * @param {readonly Line[]} lines
 */
export function printMatrix(lines) {
  const cell = (/** @type {string | number} */ text, /** @type {number} */ width) =>
    String(text).padStart(width)
  const head = `${'staging'.padEnd(34)}${['runs', 'failed', 'known', 'skipped'].map((name) => cell(name, 9)).join('')}`
  return [
    head,
    ...lines.map(({ axis, value, runs, failed, known, skipped, why }) =>
      `${`${axis} ${value}`.padEnd(34)}${[runs, failed, known, skipped].map((each) => cell(each || '·', 9)).join('')}  ${why.join('; ')}`.trimEnd(),
    ),
  ].join('\n')
}
