import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../lib/root.mjs'
import { isAside } from '../rules/sources.mjs'

/**
 * @typedef {object} Scope a folder whose files are broken, and who may notice
 * @property {string} name         `core/time`
 * @property {string} folder       from the root: `packages/core/src/time`
 * @property {string} package      `core`: its own tests, and no other's, are run
 * @property {readonly string[]} projects of vitest.config.ts
 */

/** @type {readonly Scope[]} */
export const scopes = [
  ...['time', 'transform', 'money', 'plan', 'wire', 'fetch'].map((folder) => scope('core', folder, ['unit'])),
  scope('hooks', 'store', ['unit', 'dom']),
  ...['answers', 'frame'].map((folder) => scope('ui', folder, ['unit', 'dom'])),
]

/** Those that take longer than one mutant is worth, and those that build packages. */
export const leftOut = /\/forecast\/coverage\.test|\/fetch\/(faultRuns|fuzz)\.test|\/size(\/|\.test)/

/**
 * @param {string} name
 * @param {string} folder
 * @param {readonly string[]} projects
 * @returns {Scope}
 */
function scope(name, folder, projects) {
  return { name: `${name}/${folder}`, folder: `packages/${name}/src/${folder}`, package: name, projects }
}

/**
 * @param {Scope} scope
 * @returns {readonly string[]} its files from the root, without tests, stories, fixtures and entries, in order
 */
export function filesOf({ folder }) {
  return readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\/index\.ts$/.test(path))
    .filter((path) => !isAside(path.replace(/^packages\/[^/]+\/src\//, '')))
    .sort()
}
