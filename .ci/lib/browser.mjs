import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { run } from './child.mjs'
import { isExecutable } from './isExecutable.mjs'
import { inRoot, isRoot, isWindows } from './root.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * A Chromium for the tests: the one BROWSER_PATH names, an installed one, Playwright's own, or else one installed now.
 * `path` stays empty when Playwright finds its own by itself.
 *
 * @returns {Promise<{ ok: boolean, note: string, output: string, path?: string }>}
 */
export async function findBrowser() {
  const named = process.env['BROWSER_PATH']
  if (named) {
    if (existsSync(named)) return { ok: true, note: named, output: '', path: named }
    return { ok: false, note: '', output: `BROWSER_PATH names ${named}, and there is no such file.` }
  }
  return (await installed()) ?? (await playwrightsOwn('Playwright’s own')) ?? (await installOne())
}

async function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  const paths = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces]
  for (const path of paths.filter(isExecutable)) {
    // A launcher without the browser behind it, as some systems have, is told apart by asking its version.
    const works = isWindows || (await run(path, ['--version'], { seconds: 30 })).ok
    if (works) return { ok: true, note: path, output: '', path }
  }
  return undefined
}

/** @param {string} note */
async function playwrightsOwn(note) {
  const launch = `import('playwright').then(async ({ chromium }) => (await chromium.launch({ args: ['--no-sandbox'] })).close())`
  const { ok } = await run(process.execPath, ['-e', launch], { seconds: 60 })
  return ok ? { ok, note, output: '' } : undefined
}

/** Playwright's own build first; where that cannot be had, and this is Debian or a child of it, the system's. */
async function installOne() {
  const said = []
  const download = await playwright('install', 'chromium-headless-shell')
  said.push(download.output)
  if (download.ok) {
    const own = await playwrightsOwn('installed Playwright’s own')
    if (own) return own
    said.push((await playwright('install-deps', 'chromium-headless-shell')).output)
    const complete = await playwrightsOwn('installed Playwright’s own')
    if (complete) return complete
  }
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    said.push((await run('apt-get', ['update'], { env, seconds: 300 })).output)
    said.push((await run('apt-get', ['install', '-y', 'chromium'], { env, seconds: 600 })).output)
    const found = await installed()
    if (found) return { ...found, note: `installed ${found.path}` }
  }
  said.push(
    'No browser was found and none could be installed: install Chromium or Chrome, or name one in BROWSER_PATH.',
  )
  return { ok: false, note: '', output: said.join('\n') }
}

/** @param {string[]} args */
function playwright(...args) {
  const cli = inRoot('node_modules', 'playwright', 'cli.js')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' }
  return run(process.execPath, [cli, ...args], { env, seconds: 300 })
}
