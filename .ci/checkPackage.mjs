// Run in a package's folder: packs it as it would be published and asks publint and attw what a consumer would find.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot, isWindows } from './lib/root.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wabalytics-pack-'))
let ok = true
try {
  check('pnpm', 'pack', '--pack-destination', folder)
  const tarball = join(folder, readdirSync(folder)[0] ?? '')
  const manifest = JSON.parse(check('tar', '-xzOf', tarball, 'package/package.json'))
  const files = check('tar', '-tzf', tarball).trim().split('\n')
  for (const fault of faultsOf(manifest, files)) fail(fault)
  check(process.execPath, inRoot('node_modules', 'publint', 'src', 'cli.js'), 'run', tarball, '--strict')
  const attw = inRoot('node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js')
  check(
    process.execPath,
    attw,
    tarball,
    '--profile',
    profileOf(manifest),
    '--no-definitely-typed',
    '--no-color',
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (!ok) process.exit(1)

/**
 * What neither tool looks for.
 *
 * @param {{ exports: unknown, dependencies?: Record<string, string> }} manifest
 * @param {readonly string[]} files
 */
function faultsOf(manifest, files) {
  const faults = []
  if (JSON.stringify(manifest.exports).includes('/source'))
    faults.push('The packed exports still name sources.')
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (/^(workspace|catalog|link|file):/.test(range))
      faults.push(`The packed manifest asks for ${name}@${range}.`)
  }
  for (const file of files) {
    if (/^package\/src\/|\.(test|stories|tsbuildinfo)(\.|$)|\/fixtures\//.test(file))
      faults.push(`${file} has no place in the package.`)
  }
  if (!files.includes('package/LICENSE')) faults.push('The licence is missing.')
  return faults
}

/** @param {{ exports: Record<string, unknown> }} manifest */
function profileOf({ exports }) {
  if (!JSON.stringify(exports).includes('"require"')) return 'esm-only'
  // A resolver from before `exports` finds the main entry through `main`, and cannot find any other.
  const paths = Object.keys(exports).filter((path) => path !== '.' && path !== './package.json')
  return paths.length > 0 ? 'node16' : 'strict'
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {string} what it printed
 */
function check(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: isWindows && command === 'pnpm',
  })
  if (status !== 0) fail(`${[command, ...args].join(' ')}\n${stdout}${stderr}${error?.message ?? ''}`)
  return stdout
}

/** @param {string} text */
function fail(text) {
  ok = false
  console.error(`${JSON.parse(readFileSync('package.json', 'utf8')).name}: ${text}`)
}
