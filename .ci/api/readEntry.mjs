import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { inRoot, root } from '../lib/root.mjs'
import { readModule } from './readModule.mjs'

/** @typedef {import('./readModule.mjs').Declaration} Declaration */

/**
 * @typedef {object} Entry
 * @property {string} name  `@wabalytics/ui/charts`
 * @property {string} types  where its built declarations begin
 * @property {Record<string, string>} scripts  its built modules, by the condition that asks for them
 *
 * @typedef {Map<string, Declaration>} Surface  every exported name, with what it stands for
 */

/** The packages that are published. */
const published = ['core', 'hooks', 'ui', 'sandbox']

/** Every entry of every published package, as its manifest names them. @returns {Entry[]} */
export function entries() {
  return published.flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(inRoot('packages', folder, 'package.json'), 'utf8'))
    const at = (/** @type {string} */ path) => inRoot('packages', folder, path)
    return Object.entries(manifest.publishConfig.exports)
      .filter(([path]) => path !== './package.json')
      .map(([path, { import: esm, require: cjs, types, default: only }]) => ({
        name: `${manifest.name}${path.slice(1)}`,
        types: at(esm?.types ?? types),
        scripts: cjs ? { import: at(esm.default), require: at(cjs.default) } : { import: at(only) },
      }))
  })
}

/** @type {Map<string, import('./readModule.mjs').Module>} */
const modules = new Map()

/**
 * What a built entry exports, followed through every module to the declarations.
 *
 * @param {string} file a `.d.ts`
 * @param {ReadonlyMap<string, string>} doors  entries of ours by name → their `.d.ts`
 * @returns {Surface}
 */
export function readEntry(file, doors) {
  const { declared, links, wholes } = moduleAt(file)
  /** @type {Surface} */
  const surface = new Map()
  for (const from of wholes) {
    for (const [name, declaration] of readEntry(fileOf(file, from, doors), doors))
      surface.set(name, declaration)
  }
  for (const { name, local, from } of links) {
    const found =
      from === undefined ? declared.get(local) : readEntry(fileOf(file, from, doors), doors).get(local)
    if (found === undefined) throw new Error(`${relative(root, file)}: nothing declares ${local}`)
    surface.set(name, found)
  }
  return surface
}

/** @param {string} file */
function moduleAt(file) {
  const known = modules.get(file)
  if (known !== undefined) return known
  const read = readModule(relative(root, file), readFileSync(file, 'utf8'))
  modules.set(file, read)
  return read
}

/**
 * @param {string} file
 * @param {string} specifier
 * @param {ReadonlyMap<string, string>} doors
 */
function fileOf(file, specifier, doors) {
  const own = doors.get(specifier)
  if (own !== undefined) return own
  const path = join(dirname(file), specifier).replace(/\.js$/, '.d.ts')
  if (!specifier.startsWith('.') || !existsSync(path)) {
    throw new Error(`${relative(root, file)} exports from ${specifier}, which is no entry of ours`)
  }
  return path
}
