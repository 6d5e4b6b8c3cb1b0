import { reached } from './reached.mjs'

/** @typedef {import('./places.mjs').Place} Place */

/**
 * @param {string} text
 * @param {Place} place
 */
export const mutated = (text, { start, end, to }) => text.slice(0, start) + to + text.slice(end)

/**
 * The same program, which tells each place it comes by: `a < b` becomes `(globalThis.__reachedPlaces?.add('file#3'), a < b)`.
 * Places that are run together tell it once.
 *
 * @param {string} text
 * @param {string} path
 * @param {readonly Place[]} all
 */
export function instrumented(text, path, all) {
  /** @type {Map<string, import('./places.mjs').Span>} */
  const spans = new Map(all.map(({ run }) => [`${run.start}-${run.end}`, run]))
  /** @type {{ at: number, order: number, insert: string }[]} */
  const inserts = []
  for (const [name, { start, end, statement }] of spans) {
    const tell = `globalThis.${reached}?.add(${JSON.stringify(`${path}#${name}`)})`
    const [before, after] = statement ? [`{${tell};`, '}'] : [`(${tell},`, ')']
    // Where several begin the widest opens first, where several end it closes last, and closing comes before opening.
    inserts.push(
      { at: start, order: 1e9 - end, insert: before },
      { at: end, order: -start - 1e9, insert: after },
    )
  }
  inserts.sort((a, b) => a.at - b.at || a.order - b.order)
  let result = ''
  let from = 0
  for (const { at, insert } of inserts) {
    result += text.slice(from, at) + insert
    from = at
  }
  return result + text.slice(from)
}

/**
 * @param {string} path
 * @param {Place} place
 */
export const reachName = (path, { run }) => `${path}#${run.start}-${run.end}`
