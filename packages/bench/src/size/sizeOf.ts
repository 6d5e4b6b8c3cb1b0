import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, defaultClientConditions, type PluginOption } from 'vite'

/** Bytes, minified and gzipped, of what a page loads. */
export interface Bytes {
  /** With the page. */
  readonly first: number
  /** Later, when it is needed. */
  readonly later: number
}

const entry = 'entry.js'

/**
 * Builds as a host does for its users: under the `test` of a test run, elements would carry the file and line that they
 * were written in, which no page loads.
 */
async function forProduction<Built>(make: () => Promise<Built>): Promise<Built> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await make()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/** Code in, its bytes out; React and styled-components are there already. `plugins` are those a host builds with. */
export async function sizeOf(code: string, plugins: readonly PluginOption[] = []): Promise<Bytes> {
  const built = await forProduction(() =>
    build({
      root: fileURLToPath(new URL('../../', import.meta.url)),
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { conditions: ['@wabalytics/source', ...defaultClientConditions] },
      plugins: [
        ...plugins,
        {
          name: 'entry',
          enforce: 'pre',
          resolveId: (id) =>
            id === entry ? fileURLToPath(new URL('../../src/entry.js', import.meta.url)) : undefined,
          load: (id) => (id.endsWith('/src/entry.js') ? code : undefined),
        },
      ],
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rollupOptions: {
          input: entry,
          preserveEntrySignatures: 'strict',
          external: [/^react(-dom)?(\/|$)/, 'styled-components'],
        },
      },
    }),
  )
  const chunks = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk')
  const withPage = new Set<string>()
  const follow = (name: string): void => {
    if (withPage.has(name)) return
    withPage.add(name)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) follow(next)
  }
  for (const chunk of chunks) if (chunk.isEntry) follow(chunk.fileName)
  const bytes = (some: typeof chunks): number =>
    some.reduce((total, chunk) => total + gzipSync(chunk.code, { level: 9 }).length, 0)
  return {
    first: bytes(chunks.filter(({ fileName }) => withPage.has(fileName))),
    later: bytes(chunks.filter(({ fileName }) => !withPage.has(fileName))),
  }
}
