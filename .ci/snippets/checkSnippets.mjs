// Compiles the TypeScript of README and docs as a host would: against the built packages, laid out as they are published,
// by both ways in which tools find modules.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { entries, readEntry } from '../api/readEntry.mjs'
import { inRoot } from '../lib/root.mjs'
import { fileOf, moduleOf, readSnippets } from './readSnippets.mjs'

const host = inRoot('node_modules', '.cache', 'snippets')
rmSync(host, { recursive: true, force: true })
for (const name of ['core', 'hooks', 'ui', 'sandbox']) {
  const folder = join(host, 'node_modules', '@wabalytics', name)
  mkdirSync(folder, { recursive: true })
  const { publishConfig, ...manifest } = JSON.parse(
    readFileSync(inRoot('packages', name, 'package.json'), 'utf8'),
  )
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, ...publishConfig }))
  symlinkSync(inRoot('packages', name, 'dist'), join(folder, 'dist'), 'junction')
}

// What a host adds to draw marks of its own.
symlinkSync(
  inRoot('packages', 'ui', 'node_modules', '@visx'),
  join(host, 'node_modules', '@visx'),
  'junction',
)

/** Which entry a name is from: that of all, before those of a part. @type {Map<string, string>} */
const doors = new Map()
const all = entries().sort((a, b) => rank(a.name) - rank(b.name))
for (const { name, types } of all) {
  for (const exported of readEntry(types, new Map(all.map((one) => [one.name, one.types]))).keys()) {
    if (!doors.has(exported)) doors.set(exported, name)
  }
}

const snippets = readSnippets()
for (const snippet of snippets) writeFileSync(join(host, fileOf(snippet)), moduleOf(snippet, doors))
for (const name of ['host.d.ts', 'inferred.ts'])
  copyFileSync(inRoot('.ci', 'snippets', name), join(host, name))
writeFileSync(join(host, 'package.json'), JSON.stringify({ type: 'module' }))

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
for (const [module, moduleResolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
]) {
  const options = {
    ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], module, moduleResolution },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: true },
    ...{ jsx: 'react-jsx', declaration: true, noEmit: true, types: ['react'] },
  }
  writeFileSync(join(host, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*'] }))
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', host], { encoding: 'utf8' })
  if (status === 0) continue
  console.error(`${moduleResolution}:\n${stdout}${stderr}`)
  process.exitCode = 1
}
if (process.exitCode !== 1) console.log(`${snippets.length} snippets compile against the built packages.`)

/** @param {string} name */
function rank(name) {
  return ['@wabalytics/hooks', '@wabalytics/ui', '@wabalytics/sandbox'].indexOf(name) + 1 || name.length + 4
}
