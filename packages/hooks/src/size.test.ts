import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, defaultClientConditions } from 'vite'
import { describe, expect, test } from 'vitest'

const entry = 'entry.js'

interface Bytes {
  /** What a page loads before anything of the entry runs. */
  readonly withPage: number
  /** What comes by requests of its own. */
  readonly later: number
}

/** Bytes, minified and gzipped, of what a page loads that holds some code. */
async function sizeOf(code: string, external: readonly (RegExp | string)[]): Promise<Bytes> {
  const hooks = fileURLToPath(new URL('index.ts', import.meta.url))
  const built = await build({
    resolve: { conditions: ['@wabalytics/source', ...defaultClientConditions] },
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : id === '@wabalytics/hooks' ? hooks : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react(-dom)?(\/|$)/, ...external],
      },
    },
  })
  const chunks = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk')
  const withPage = new Set(chunks.filter((one) => one.isEntry).map((one) => one.fileName))
  for (const name of withPage) {
    const chunk = chunks.find((one) => one.fileName === name)
    for (const each of chunk?.imports ?? []) withPage.add(each)
  }
  const sum = (some: typeof chunks) => some.reduce((bytes, one) => bytes + gzipSync(one.code).length, 0)
  return {
    withPage: sum(chunks.filter((one) => withPage.has(one.fileName))),
    later: sum(chunks.filter((one) => !withPage.has(one.fileName))),
  }
}

const oneHook = `export { AnalyticsProvider, usePricingAnalytics } from '@wabalytics/hooks'`

describe('one hook with its provider, minified and gzipped, React apart', () => {
  test('what is ours, without core and SWR', async () => {
    expect((await sizeOf(oneHook, ['@wabalytics/core', /^swr(\/|$)/])).withPage).toBeLessThan(6_250)
  }, 60_000)

  // The budget is 26 kB. The client, which plans, sends, reads, proves and adds up, comes while React draws: see
  // lazyClient.ts.
  test('with core and SWR', async () => {
    const { withPage, later } = await sizeOf(oneHook, [])
    expect(withPage).toBeLessThan(18_000)
    expect(later).toBeGreaterThan(15_000)
    expect(later).toBeLessThan(38_000)
  }, 60_000)

  test('a client made by the host comes with the page, all of it', async () => {
    const made = `export { AnalyticsProvider, createAnalyticsClient, createProxyFetcher, usePricingAnalytics } from '@wabalytics/hooks'`
    expect((await sizeOf(made, [])).withPage).toBeLessThan(55_000)
  }, 60_000)
})
