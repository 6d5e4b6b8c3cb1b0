// Lets whatever Node loads itself, Testing Library and the renderer among it, find React 18 under React's own name.
import Module, { createRequire } from 'node:module'
import { join } from 'node:path'

const fromHooks = createRequire(join(import.meta.dirname, '../../packages/hooks/package.json'))
const resolve = Reflect.get(Module, '_resolveFilename')

Reflect.set(Module, '_resolveFilename', (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) => {
  const [, name, path = ''] = /^(react|react-dom)(\/.*)?$/.exec(request) ?? []
  return name === undefined ? resolve(request, ...rest) : fromHooks.resolve(`${name}-18${path}`)
})
