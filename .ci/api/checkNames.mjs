/** @typedef {import('./readEntry.mjs').Surface} Surface */
/** @typedef {import('./readModule.mjs').Declaration} Declaration */

/**
 * A name means one thing wherever it is imported from, and nothing that every script already knows.
 *
 * @param {ReadonlyMap<string, Surface>} surfaces by entry
 * @param {ReadonlySet<string>} globals  names of the language and the browser
 * @returns {string[]} what is wrong
 */
export function checkNames(surfaces, globals) {
  /** @type {Map<string, Map<Declaration, string>>} */
  const meanings = new Map()
  const faults = new Set()
  for (const [entry, surface] of surfaces) {
    for (const [name, declaration] of surface) {
      const known = meanings.get(name) ?? new Map()
      if (!known.has(declaration)) known.set(declaration, entry)
      meanings.set(name, known)
      if (globals.has(name)) faults.add(`${name} (${declaration.file}) hides a global of that name.`)
      if (declaration.name !== name) {
        faults.add(`${name} is declared as ${declaration.name} (${declaration.file}): one thing, one name.`)
      }
    }
  }
  for (const [name, known] of meanings) {
    if (known.size < 2) continue
    const places = [...known].map(([{ file }, entry]) => `${entry} (${file})`)
    faults.add(`${name} is not the same thing in ${places.join(' and in ')}.`)
  }
  return [...faults]
}

/**
 * A root offers what its parts do: `ui` all its charts, tables, filters and dashboards, `hooks` all of `core`, so that an
 * app may import from one place.
 *
 * @param {ReadonlyMap<string, Surface>} surfaces by entry
 * @returns {string[]} what is wrong
 */
export function checkRoots(surfaces) {
  return [...surfaces].flatMap(([entry, surface]) => {
    const root = rootOf(entry)
    const offered = surfaces.get(root)
    if (root === entry || offered === undefined) return []
    const missing = [...surface.keys()].filter((name) => !offered.has(name))
    return missing.map((name) => `${root} does not offer ${name}, which ${entry} does.`)
  })
}

/** Where all of an entry can be had, too; what is for tests or servers alone stays apart. @param {string} entry */
function rootOf(entry) {
  if (entry === '@wabalytics/core') return '@wabalytics/hooks'
  return /\/(testing|node)$/.test(entry) ? entry : entry.split('/').slice(0, 2).join('/')
}
