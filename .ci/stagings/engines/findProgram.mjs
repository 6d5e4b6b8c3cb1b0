import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { run } from '../../lib/child.mjs'
import { isExecutable } from '../../lib/isExecutable.mjs'
import { isRoot } from '../../lib/root.mjs'

/**
 * A program that a variable of the environment names, that is installed, or that Debian's apt installs now where that is
 * allowed. Its path is in the variable afterwards.
 *
 * @param {{ name: string, variable: string, programs: readonly string[], packages: readonly string[] }} wanted
 * @returns {Promise<string | undefined>} why it cannot be had; nothing when it can
 */
export async function findProgram({ name, variable, programs, packages }) {
  const named = process.env[variable]
  if (named) return existsSync(named) ? undefined : `${variable} names ${named}, and there is no such file`
  if (search(programs) === undefined) await fromApt(packages)
  const found = search(programs)
  if (found === undefined) return `${name} was not found and could not be installed: ${variable} may name one`
  process.env[variable] = found
  return undefined
}

/** @param {readonly string[]} programs */
export function search(programs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(isExecutable)
}

/** @param {readonly string[]} packages */
async function fromApt(packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, seconds: 300 })
  await run('apt-get', ['install', '-y', ...packages], { env, seconds: 600 })
}
