import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './child.mjs'
import { inRoot, readJson } from './root.mjs'

/** What was installed, written beside it: an install is stale once one of these files has changed. */
const stamp = inRoot('node_modules', '.installed-from')

/**
 * Installs what the lock file says, unless that stands already.
 *
 * @returns {Promise<{ ok: boolean, note: string, output: string }>}
 */
export async function install() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return { ok: true, note: 'up to date', output: '' }
  }
  const result = await run('npx', [
    '--yes',
    pnpmPackage(),
    'install',
    '--frozen-lockfile',
    '--config.confirmModulesPurge=false',
    '--reporter=append-only',
  ])
  if (result.ok) writeFileSync(stamp, wanted)
  return { ...result, note: 'installed' }
}

/**
 * The PATH under which `pnpm` and the repository's own tools are found, on a machine that has only npm.
 *
 * @returns {Promise<string>}
 */
export async function toolPath() {
  const { ok, output } = await run('npx', [
    '--yes',
    `--package=${pnpmPackage()}`,
    '--',
    'node',
    '-p',
    'process.env.PATH',
  ])
  const folders = (output.trim().split('\n').at(-1) ?? '').split(delimiter)
  const folder = folders.find((each) => existsSync(join(each, 'pnpm')))
  if (!ok || folder === undefined) throw new Error(`pnpm could not be set up:\n${output}`)
  return [inRoot('node_modules', '.bin'), folder, process.env['PATH']].join(delimiter)
}

/** `pnpm@10.34.8`, as `packageManager` in package.json names it. */
function pnpmPackage() {
  return String(readJson(inRoot('package.json')).packageManager).split('+')[0] ?? 'pnpm'
}

function fingerprint() {
  const manifests = readdirSync(inRoot('packages')).map((name) => join('packages', name, 'package.json'))
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests.sort()]) {
    if (existsSync(inRoot(file))) hash.update(file).update(readFileSync(inRoot(file)))
  }
  return hash.digest('hex')
}
