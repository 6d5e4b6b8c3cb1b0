// `npm run api` writes docs/api from what the built packages export; with `--check` it tells where the pages, the modules
// and the names do not agree.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../lib/root.mjs'
import { checkNames, checkRoots } from './checkNames.mjs'
import { isValue, pageOf, printEntry } from './printEntry.mjs'
import { entries, readEntry } from './readEntry.mjs'
import { readGlobals } from './readGlobals.mjs'

const folder = inRoot('docs', 'api')
const all = entries()
const doors = new Map(all.map(({ name, types }) => [name, types]))
const surfaces = new Map(all.map(({ name, types }) => [name, readEntry(types, doors)]))
const faults = [...checkNames(surfaces, readGlobals()), ...checkRoots(surfaces)]

// A page for each declaration: the entry nearest to it, which are those of one subject before the root that offers all.
/** @type {Map<import('./readModule.mjs').Declaration, string>} */
const homes = new Map()
const byDepth = (/** @type {string} */ name) =>
  name.startsWith('@wabalytics/ui') ? -name.split('/').length : 0
for (const [name, surface] of [...surfaces].sort(([a], [b]) => byDepth(a) - byDepth(b))) {
  const ownPackage = `packages/${name.split('/')[1]}/`
  for (const declaration of surface.values()) {
    if (!homes.has(declaration) && declaration.file.startsWith(ownPackage)) homes.set(declaration, name)
  }
}
const pages = new Map(
  [...surfaces].map(([name, surface]) => [pageOf(name), printEntry(name, surface, homes)]),
)

if (process.argv.includes('--check')) {
  for (const { name, scripts } of all) await checkModules(name, scripts)
  for (const [page, text] of pages) {
    const path = `${folder}/${page}`
    const known = existsSync(path) ? readFileSync(path, 'utf8') : ''
    if (known !== text) faults.push(`docs/api/${page} is out of date: ${firstDifference(known, text)}`)
  }
  for (const page of readdirSync(folder)) {
    if (!pages.has(page)) faults.push(`docs/api/${page} is of no entry.`)
  }
} else {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [page, text] of pages) writeFileSync(`${folder}/${page}`, text)
}

for (const fault of faults) console.error(fault)
if (faults.some((fault) => fault.includes('out of date') || fault.includes('of no entry'))) {
  console.error(
    '`npm run build && npm run api` writes these pages anew; the changelog names what was renamed.',
  )
}
if (faults.length > 0) process.exitCode = 1

/**
 * The values a module has when it is loaded are those its declarations promise, whichever way it is asked for.
 *
 * @param {string} name
 * @param {Record<string, string>} scripts
 */
async function checkModules(name, scripts) {
  const promised = [...(surfaces.get(name) ?? [])]
    .filter(([, { kind }]) => isValue(kind))
    .map(([each]) => each)
  for (const [condition, path] of Object.entries(scripts)) {
    const loaded =
      condition === 'require' ? createRequire(path)(path) : await import(pathToFileURL(path).href)
    const has = Object.keys(loaded).filter((each) => each !== '__esModule' && each !== 'default')
    for (const each of promised.filter((one) => !has.includes(one))) {
      faults.push(`${name} declares ${each}, and its module (${condition}) has none.`)
    }
    for (const each of has.filter((one) => !promised.includes(one))) {
      faults.push(`${name} has ${each} in its module (${condition}), and declares none.`)
    }
  }
}

/**
 * @param {string} before
 * @param {string} after
 */
function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const at = now.findIndex((line, index) => line !== old[index])
  const place = at < 0 ? now.length : at
  return `line ${place + 1} is ${JSON.stringify(old[place] ?? '')}, and would be ${JSON.stringify(now[place] ?? '')}`
}
