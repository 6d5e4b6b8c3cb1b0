import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts)

/** @param {string} path */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

export const isWindows = process.platform === 'win32'
export const isRoot = process.getuid?.() === 0
