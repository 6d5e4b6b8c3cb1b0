/**
 * @typedef {object} Found
 * @property {string} scope
 * @property {string} path
 * @property {import('./places.mjs').Place} place
 * @property {string} from   what stands there
 * @property {import('./judge.mjs').Fate} fate
 * @property {number} seconds
 */

/** What a folder must reach, in per cent. */
export const lowest = 80

/**
 * @param {readonly Found[]} found
 * @returns {readonly { scope: string, tried: number, killed: number, late: number, survived: number, unreached: number, score: number, seconds: number }[]}
 */
export function scores(found) {
  return [...new Set(found.map(({ scope }) => scope))].map((scope) => {
    const own = found.filter((each) => each.scope === scope)
    const count = (/** @type {string} */ fate) => own.filter((each) => each.fate === fate).length
    const dead = count('killed') + count('late')
    return {
      scope,
      tried: own.length,
      killed: dead,
      late: count('late'),
      survived: count('survived'),
      unreached: count('unreached'),
      score: (100 * dead) / own.length,
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
    }
  })
}

/** @param {readonly Found[]} found */
export function report(found) {
  const rows = scores(found).map(
    (row) =>
      `| ${row.scope} | ${row.tried} | ${row.killed} | ${row.late} | ${row.survived} | ${row.unreached} | ${row.score.toFixed(1)} % | ${row.seconds.toFixed(0)} s |`,
  )
  const left = found
    .filter(({ fate }) => fate === 'survived' || fate === 'unreached')
    .map(
      ({ path, place, from, fate }) =>
        `${path}:${place.line} ${fate} ${place.operator}: ${short(from)} → ${short(place.to) || '(nothing)'}`,
    )
  const head =
    '| folder | tried | killed | of these by time | survived | not reached | score | time |\n|---|---|---|---|---|---|---|---|'
  return `${[head, ...rows].join('\n')}\n\n${left.join('\n')}\n`
}

/** @param {string} text */
function short(text) {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}
