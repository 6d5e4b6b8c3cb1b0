// Opens the built catalogue as a reader would: its frame, and every page of documentation. Each must show its text,
// leave the console quiet and ask nobody but its own server. The stories have their own tests.
import { join } from 'node:path'
import { chromium } from 'playwright'
import { readJson } from './lib/root.mjs'
import { catalogueFolder, serveCatalogue } from './lib/serveCatalogue.mjs'

const { origin, close } = await serveCatalogue()

const executablePath = process.env['BROWSER_PATH']
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})

const faults = []
/** @type {{ id: string, type: string }[]} */
const entries = Object.values(readJson(join(catalogueFolder, 'index.json')).entries)
const pages = entries.filter(({ type }) => type === 'docs')
if (pages.length === 0) faults.push('The catalogue has no page of documentation.')
faults.push(...(await open('/', '#storybook-explorer-tree a')))
for (const { id } of pages)
  faults.push(...(await open(`/iframe.html?id=${id}&viewMode=docs`, '#storybook-docs h1')))

await browser.close()
close()
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
