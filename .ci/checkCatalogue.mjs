// Opens the built catalogue as a reader would: its frame, and every page of documentation. Each must show its text,
// leave the console quiet and ask nobody but its own server. The stories have their own tests.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { chromium } from 'playwright'
import { inRoot, readJson } from './lib/root.mjs'

const folder = inRoot('.storybook', 'dist')
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/favicon.ico') return response.writeHead(204).end() // A browser's own question.
  const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname))
  if (!existsSync(path)) return response.writeHead(404).end()
  response.setHeader(
    'content-type',
    types[/** @type {keyof typeof types} */ (extname(path))] ?? 'application/octet-stream',
  )
  return createReadStream(path).pipe(response)
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

const executablePath = process.env['BROWSER_PATH']
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})

const faults = []
/** @type {{ id: string, type: string }[]} */
const entries = Object.values(readJson(join(folder, 'index.json')).entries)
const pages = entries.filter(({ type }) => type === 'docs')
if (pages.length === 0) faults.push('The catalogue has no page of documentation.')
faults.push(...(await open('/', '#storybook-explorer-tree a')))
for (const { id } of pages)
  faults.push(...(await open(`/iframe.html?id=${id}&viewMode=docs`, '#storybook-docs h1')))

await browser.close()
server.close()
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
console.log(`${pages.length} pages of documentation open.`)

/**
 * @param {string} path
 * @param {string} sign what is there once the page stands
 * @returns {Promise<readonly string[]>} what is wrong with it
 */
async function open(path, sign) {
  /** @type {string[]} */
  const wrong = []
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && !url.startsWith(`${origin}/`)) wrong.push(`asks another server: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} for ${response.url()}`)
  })
  await page.goto(origin + path)
  await page
    .locator(sign)
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => wrong.push(`nothing stands at ${sign}`))
  await page.close()
  return wrong.map((each) => `${path}: ${each}`)
}
