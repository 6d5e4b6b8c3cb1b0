// What every Vite of this repository shares: the packages resolve to their sources, so that nothing needs a
// build to be tried, and the dependencies are named beforehand, so that no page reloads in the middle of a test.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions } from 'vite'

const source = '@wabalytics/source'

/** @type {Pick<import('vite').UserConfig, 'resolve' | 'ssr'>} */
export const sourceConditions = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions], externalConditions: [source] } },
}

const packages = ['core', 'hooks', 'ui']

/** Entry points of a dependency that its bare name does not cover. */
const deeper = [
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom/client',
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  '@wabalytics/hooks > swr/mutation',
  '@wabalytics/hooks > swr/_internal',
]

/** Every dependency of our packages, as Vite names one that only a workspace package can see: `ours > theirs`. */
export const dependencies = [...new Set([...packages.flatMap(dependenciesOf), ...deeper])]

/** @param {string} name */
function dependenciesOf(name) {
  const manifest = JSON.parse(
    readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8'),
  )
  const peers = Object.keys(manifest.peerDependencies ?? {})
  const own = Object.keys(manifest.dependencies ?? {}).filter((key) => !key.startsWith('@wabalytics/'))
  const through = {
    core: '@wabalytics/hooks > @wabalytics/core',
    hooks: '@wabalytics/hooks',
    ui: '@wabalytics/ui',
  }[name]
  return [...peers, ...own.map((key) => `${through} > ${key}`)]
}

/**
 * What makes a project's tests run on the React that `packages/hooks` calls by another name: sources by alias, what
 * Node loads itself by `.ci/setup/react18.mjs`.
 *
 * @param {string} version
 */
export function onReact(version) {
  const folder = (/** @type {string} */ name) =>
    fileURLToPath(new URL(`../packages/hooks/node_modules/${name}-${version}`, import.meta.url))
  return [
    { find: /^react(?=\/|$)/, replacement: folder('react') },
    { find: /^react-dom(?=\/|$)/, replacement: folder('react-dom') },
  ]
}
