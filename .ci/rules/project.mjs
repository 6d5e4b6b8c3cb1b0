import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { inRoot, root } from '../lib/root.mjs'

/**
 * @typedef {object} Project what the rules look at; tests hand in small ones
 * @property {ReadonlyMap<string, string>} files       path from the root → text
 * @property {ReadonlyMap<string, Manifest>} manifests folder name of the package → its package.json
 * @typedef {{ dependencies?: Record<string, string>, peerDependencies?: Record<string, string>, exports?: unknown }} Manifest
 */

const isText = /\.([cm]?[jt]sx?|json|ya?ml|mdx?|html|css|svg|sh)$|(^|\/)\.?[A-Za-z]+$/

/**
 * The repository as it would be committed: everything git does not ignore.
 *
 * @returns {Project}
 */
export function readProject() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const paths = list.split('\0').filter((path) => path !== '' && existsSync(inRoot(path)))
  const files = new Map(
    paths.map((path) => [path, isText.test(path) && isFile(path) ? readFileSync(inRoot(path), 'utf8') : '']),
  )
  return { files, manifests: manifestsOf(files) }
}

/** @param {string} path */
const isFile = (path) => statSync(inRoot(path)).isFile()

/**
 * @param {ReadonlyMap<string, string>} files
 * @returns {Map<string, Manifest>}
 */
export function manifestsOf(files) {
  const manifests = new Map()
  for (const [path, text] of files) {
    const name = /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1]
    if (name !== undefined) manifests.set(name, JSON.parse(text))
  }
  return manifests
}
