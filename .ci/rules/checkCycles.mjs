import { readSources } from './sources.mjs'

/**
 * Circles among the files of a package, types included, one sentence each.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {readonly string[]}
 */
export function checkCycles({ files }) {
  const sources = readSources(files)
  /** @type {string[]} */
  const faults = []
  /** @type {Map<string, 'open' | 'done'>} */
  const state = new Map()
  /** @type {string[]} */
  const trail = []

  const visit = (/** @type {string} */ path) => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      faults.push(`Imports run in a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}.`)
      return
    }
    state.set(path, 'open')
    trail.push(path)
    for (const { target } of sources.get(path)?.imports ?? []) {
      if (target !== undefined && sources.has(target)) visit(target)
    }
    trail.pop()
    state.set(path, 'done')
  }

  for (const path of sources.keys()) visit(path)
  return faults
}
