import { build, defaultClientConditions, preview } from 'vite'

/** A page that is served: where, and how to stop it. */
export interface Served {
  readonly address: string
  close(): Promise<void>
}

/** Builds a folder with an `index.html` as a page goes to production, and serves it on this machine. */
export async function buildPage(folder: string, output: string): Promise<Served> {
  const shared = { root: folder, configFile: false, logLevel: 'error' } as const
  await build({
    ...shared,
    mode: 'production',
    resolve: { conditions: ['@wabalytics/source', ...defaultClientConditions] },
    build: { outDir: output, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  })
  const server = await preview({
    ...shared,
    build: { outDir: output },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The built page is not served.')
  return { address, close: () => server.close() }
}
