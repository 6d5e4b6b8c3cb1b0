import { posix } from 'node:path'
import { readSource } from './readSource.mjs'

/**
 * @typedef {object} SourceFile
 * @property {string} path     `packages/ui/src/charts/LineChart/LineChart.tsx`
 * @property {string} package  `ui`
 * @property {string} place    its path inside `src`: `charts/LineChart/LineChart.tsx`
 * @property {boolean} aside   a test, a story or what only they use: it is not shipped
 * @property {readonly Reference[]} imports
 * @property {readonly import('./readSource.mjs').Io[]} io
 * @property {readonly import('./readSource.mjs').Io[]} calendar
 *
 * @typedef {import('./readSource.mjs').Import & { target?: string }} Reference
 * `target` is the file a relative import leads to.
 */

/**
 * Every source file of every package, with where its imports lead.
 *
 * @param {ReadonlyMap<string, string>} files
 * @returns {ReadonlyMap<string, SourceFile>}
 */
export function readSources(files) {
  const sources = new Map()
  for (const [path, text] of files) {
    const [, name, place] = /^packages\/([^/]+)\/src\/(.+\.[cm]?tsx?)$/.exec(path) ?? []
    if (name === undefined || place === undefined) continue
    const { imports, io, calendar } = readSource(path, text)
    sources.set(path, {
      path,
      package: name,
      place,
      aside: isAside(place),
      imports: imports.map((each) => withTarget(files, path, each)),
      io,
      calendar,
    })
  }
  return sources
}

/** @param {string} place */
export const isAside = (place) =>
  /\.(test|test-d|stories|bench)\.[cm]?tsx?$|(^|\/)fixtures\/|^stories\//.test(place)

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {string} from
 * @param {import('./readSource.mjs').Import} each
 * @returns {Reference}
 */
function withTarget(files, from, each) {
  if (!each.specifier.startsWith('.')) return each
  const path = posix.join(posix.dirname(from), each.specifier.replace(/\?.*$/, ''))
  const stem = path.replace(/\.(js|jsx)$/, '')
  const target = [path, `${stem}.ts`, `${stem}.tsx`, `${path}/index.ts`].find((candidate) =>
    files.has(candidate),
  )
  return target === undefined ? each : { ...each, target }
}

/**
 * `swr/mutation` → `swr`, `@visx/scale/x` → `@visx/scale`, `node:fs` → `node:`.
 *
 * @param {string} specifier
 */
export function packageOf(specifier) {
  if (specifier.startsWith('node:')) return 'node:'
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
