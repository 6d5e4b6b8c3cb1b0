import { isAllowed } from './checkImports.mjs'
import { foreignData, longestFile, privatePackages, topLevel } from './law.mjs'
import { isAside } from './sources.mjs'

/** @typedef {import('./project.mjs').Project} Project */

/**
 * What may lie where, and how long it may be, one sentence each.
 *
 * @param {Project} project
 * @returns {readonly string[]}
 */
export function checkFiles(project) {
  return [
    ...checkTopLevel(project),
    ...checkLength(project),
    ...checkIndexFiles(project),
    ...checkManifests(project),
    ...checkPrefix(project),
    ...checkTransitions(project),
  ]
}

/** @param {Project} project */
function checkTopLevel({ files }) {
  const names = new Set([...files.keys()].map((path) => path.split('/')[0] ?? path))
  return [...names]
    .filter((name) => !topLevel.includes(name))
    .map((name) => `The top level has no place for ${name}.`)
}

/** @param {Project} project */
function checkLength({ files }) {
  return [...files].flatMap(([path, text]) => {
    if (!/^(packages|\.ci|\.storybook)\/.*\.[cm]?[jt]sx?$/.test(path) || isExempt(path)) return []
    const lines = text.trimEnd().split('\n').length
    return lines > longestFile ? [`${path} has ${lines} lines; the longest may have ${longestFile}.`] : []
  })
}

/** @param {string} path */
function isExempt(path) {
  return isAside(path.replace(/^packages\/[^/]+\/src\//, '')) || /\/messages\/|\.test\.mjs$/.test(path)
}

/** @param {Project} project */
function checkIndexFiles({ files, manifests }) {
  const entries = new Set()
  for (const [name, { exports }] of manifests) {
    for (const [, path] of JSON.stringify(exports ?? {}).matchAll(/"\.\/(src\/[^"]+)"/g))
      entries.add(`packages/${name}/${path}`)
  }
  return [...files.keys()]
    .filter((path) => /^packages\/[^/]+\/src\/(.*\/)?index\.[cm]?tsx?$/.test(path) && !entries.has(path))
    .map((path) => `${path} is no entry of its package: a folder has no index file.`)
}

/** @param {Project} project */
function checkManifests({ manifests }) {
  return [...manifests].flatMap(([name, { dependencies, peerDependencies }]) => {
    if (privatePackages.includes(name)) return []
    return Object.keys({ ...dependencies, ...peerDependencies })
      .filter((each) => !isAllowed(name, each))
      .map((each) => `packages/${name}/package.json asks for ${each}: ${name} may not.`)
  })
}

/**
 * What ui writes into a host's page is told by its prefix.
 *
 * @param {Project} project
 */
function checkPrefix({ files }) {
  return [...files]
    .filter(([path]) => /^packages\/ui\/src\/.*\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$/.test(path))
    .flatMap(([path, text]) =>
      [...new Set(Array.from(text.matchAll(/(?<![\w-])data-(?!wa-)[a-z][a-z-]*/g), ([name]) => name))]
        .filter((name) => !foreignData.includes(name))
        .map((name) => `${path} writes ${name}: attributes of ours begin with data-wa-.`),
    )
}

/**
 * What changes by program is not on its way there, and React Aria holds what is unmounted in a running transition.
 *
 * @param {Project} project
 */
function checkTransitions({ files }) {
  return [...files]
    .filter(([path]) => /^packages\/ui\/src\/.*\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$/.test(path))
    .filter(([, text]) => /(?<![\w-])transition(-[a-z]+)?\s*:(?!\s*none\b)/.test(text))
    .map(([path]) => `${path} has a CSS transition: motion is an animation of its own.`)
}
