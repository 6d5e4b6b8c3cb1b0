import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { inRoot } from './root.mjs'

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Where the built catalogue stands. */
export const catalogueFolder = inRoot('.storybook', 'dist')

/**
 * Serves the built catalogue to this machine, at a port that is free.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveCatalogue() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/favicon.ico') return response.writeHead(204).end() // A browser's own question.
    const path = join(catalogueFolder, normalize(pathname === '/' ? '/index.html' : pathname))
    if (!existsSync(path)) return response.writeHead(404).end()
    response.setHeader(
      'content-type',
      types[/** @type {keyof typeof types} */ (extname(path))] ?? 'application/octet-stream',
    )
    return createReadStream(path).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
