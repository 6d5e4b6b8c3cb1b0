import {
  calendarFolder,
  dataHook,
  dataHookFolder,
  dateWriter,
  doors,
  floors,
  guideFolder,
  ioFolder,
  mayImport,
  oneCalendar,
  privatePackages,
  publicDoor,
  withoutIo,
} from './law.mjs'
import { isAside, packageOf, readSources } from './sources.mjs'

/**
 * @typedef {import('./sources.mjs').SourceFile} SourceFile
 * @typedef {import('./sources.mjs').Reference} Reference
 * @typedef {import('./project.mjs').Project} Project
 */

/**
 * Where the sources break the import law, one sentence each.
 *
 * @param {Project} project
 * @returns {readonly string[]}
 */
export function checkImports({ files, manifests }) {
  const sources = readSources(files)
  const faults = []
  for (const source of sources.values()) {
    faults.push(...source.imports.flatMap((each) => checkRelative(source, each)))
    faults.push(...source.imports.flatMap((each) => checkGuide(source, each)))
    if (source.aside || privatePackages.includes(source.package)) continue
    faults.push(...checkFloor(source), ...checkIo(source), ...checkCalendar(source))
    for (const each of source.imports) {
      faults.push(...checkPackage(source, each, manifests.get(source.package)), ...checkDoors(source, each))
      faults.push(...checkDataHooks(source, each))
    }
  }
  return faults
}

/**
 * @param {SourceFile} source
 * @param {Reference} each
 */
function checkRelative(source, { specifier, line, target }) {
  if (!specifier.startsWith('.')) return []
  const says = `${source.path}:${line} imports '${specifier}'`
  if (target === undefined) return [`${says}, and there is no such file.`]
  if (!target.startsWith(`packages/${source.package}/src/`)) {
    const outside = source.aside ? !target.startsWith('packages/') : target.endsWith('/package.json')
    return outside ? [] : [`${says}: another package is reached by its name.`]
  }
  if (source.aside) return []
  const place = target.slice(`packages/${source.package}/src/`.length)
  if (isAside(place)) return [`${says}: what is shipped does not import what only tests and stories use.`]
  if (!/\.(js|json)$/.test(specifier)) return [`${says}: Node finds it only as '….js'.`]
  return checkFloors(source, place, says)
}

/**
 * What a guide shows, its reader can write: public names only.
 *
 * @param {SourceFile} source
 * @param {Reference} each
 */
function checkGuide(source, { specifier, line, target }) {
  if (!source.path.startsWith(guideFolder) || !specifier.startsWith('.')) return []
  if (target === undefined || target.startsWith(guideFolder) || publicDoor.test(target)) return []
  return [
    `${source.path}:${line} imports '${specifier}': a guide's story uses public names only, of an index.ts.`,
  ]
}

/**
 * @param {SourceFile} source
 * @param {string} target its path inside `src`
 * @param {string} says
 */
function checkFloors(source, target, says) {
  const here = placeOf(source.package, source.place)
  const there = placeOf(source.package, target)
  if (here === undefined || there === undefined || here.unit === there.unit) return []
  if (there.floor > here.floor) return [`${says}: ${there.unit} stands above ${here.unit}.`]
  if (there.floor === here.floor) return [`${says}: ${there.unit} and ${here.unit} share a floor.`]
  return []
}

/** @param {SourceFile} source */
function checkFloor({ path, package: name, place }) {
  if (!(name in mayImport)) return [`${path}: the import law has no package ${name}.`]
  if (name in floors && placeOf(name, place) === undefined) return [`${path} is on no floor of ${name}.`]
  return []
}

/**
 * @param {string} name of the package
 * @param {string} place
 * @returns {{ floor: number, unit: string } | undefined}
 */
function placeOf(name, place) {
  for (const [floor, units] of (floors[name] ?? []).entries()) {
    const unit = units.find((each) => (each.endsWith('/') ? place.startsWith(each) : place === each))
    if (unit !== undefined) return { floor, unit }
  }
  return undefined
}

/** @param {SourceFile} source */
function checkIo(source) {
  if (!withoutIo.includes(source.package) || source.path.startsWith(ioFolder)) return []
  return source.io.map(({ name, line }) => `${source.path}:${line} uses ${name}: only ${ioFolder} does I/O.`)
}

/** @param {SourceFile} source */
function checkCalendar(source) {
  if (!oneCalendar.includes(source.package) || source.path.startsWith(calendarFolder)) return []
  const writes = (/** @type {string} */ name) => source.path === dateWriter.file && name === dateWriter.may
  return source.calendar
    .filter(({ name }) => !writes(name))
    .map(({ name, line }) => `${source.path}:${line} uses ${name}: only ${calendarFolder} knows a calendar.`)
}

/**
 * @param {SourceFile} source
 * @param {Reference} each
 * @param {import('./project.mjs').Manifest | undefined} manifest
 */
function checkPackage(source, { specifier, line }, manifest) {
  if (specifier.startsWith('.')) return []
  const says = `${source.path}:${line} imports '${specifier}'`
  const name = packageOf(specifier)
  const forTests = source.place.startsWith('testing/') && specifier === `${name}/testing`
  if (name.startsWith('@wabalytics/') && name !== specifier && !forTests)
    return [`${says}: a package is imported by its name alone.`]
  if (!isAllowed(source.package, name)) return [`${says}: ${source.package} may not.`]
  const declared = { ...manifest?.dependencies, ...manifest?.peerDependencies }
  if (name !== 'node:' && !(name in declared)) return [`${says}, which its package.json does not ask for.`]
  return []
}

/**
 * Whether the import law lets a package import another. A list without a third party's name, as the sandbox's, still
 * leaves third parties open; only what is ours must be named.
 *
 * @param {string} name
 * @param {string} imported
 */
export function isAllowed(name, imported) {
  const allowed = mayImport[/** @type {keyof typeof mayImport} */ (name)] ?? []
  const named = allowed.some((each) => (each.endsWith('/') ? imported.startsWith(each) : imported === each))
  return named || (name === 'sandbox' && !imported.startsWith('@wabalytics/'))
}

/**
 * @param {SourceFile} source
 * @param {Reference} each
 */
function checkDoors(source, { specifier, line }) {
  return doors
    .filter(({ packages, file }) => packages.test(packageOf(specifier)) && source.path !== file)
    .map(({ file }) => `${source.path}:${line} imports '${specifier}': only ${file} does.`)
}

/**
 * @param {SourceFile} source
 * @param {Reference} each
 */
function checkDataHooks(source, { specifier, line, names }) {
  if (source.package !== 'ui' || specifier !== '@wabalytics/hooks' || source.path.startsWith(dataHookFolder))
    return []
  return names
    .filter((name) => dataHook.test(name))
    .map((name) => `${source.path}:${line} imports ${name}: only ${dataHookFolder} asks for data.`)
}
