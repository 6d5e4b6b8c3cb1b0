import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const declares = /^(?:declare )?(?:interface|type|var|let|const|function|namespace|class) (\w+)/gm

/**
 * Every name that the language and the browser put into each script, from the libraries that TypeScript checks against.
 *
 * @returns {Set<string>}
 */
export function readGlobals() {
  const compiler = createRequire(createRequire(import.meta.url).resolve('typescript/package.json'))
  const own = `@typescript/typescript-${process.platform}-${process.arch}/package.json`
  const folder = join(dirname(compiler.resolve(own)), 'lib')
  const files = readdirSync(folder).filter((file) => /^lib\.(dom|es\w+)\..*d\.ts$/.test(file))
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(declares)].map((match) => match[1] ?? ''),
  )
  return new Set(names)
}
