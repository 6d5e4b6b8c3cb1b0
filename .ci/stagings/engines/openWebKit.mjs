import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRoot } from '../../lib/root.mjs'

/**
 * WebKit's small browser on a display that nobody sees, spoken to over plain WebDriver.
 *
 * @param {string} zone
 * @returns {Promise<import('./Engine.mjs').Session>}
 */
export async function openWebKit(zone) {
  const home = mkdtempSync(join(tmpdir(), 'wabalytics-webkit-'))
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  })
  /** @type {import('node:child_process').ChildProcess[]} */
  const running = [screen]
  const end = () => {
    process.off('exit', end)
    for (const child of running.reverse()) endGroup(child)
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
  process.on('exit', end)
  try {
    const display = `:${await firstLine(/** @type {import('node:stream').Readable} */ (screen.stdio[3]))}`
    const port = await freePort()
    const driver = spawn(process.env['WEBKIT_DRIVER_PATH'] ?? '', [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, ...surroundings(home), DISPLAY: display, TZ: zone },
    })
    running.push(driver)
    const session = await begin(`http://127.0.0.1:${port}`)
    return {
      goto: async (url) => void (await session('POST', '/url', { url })),
      call: (source, args) =>
        session('POST', '/execute/async', { script: waiting, args: [source, JSON.stringify(args)] }).then(
          (/** @type {{ value?: unknown, error?: string }} */ { value, error }) => {
            if (error !== undefined) throw new Error(error)
            return value
          },
        ),
      set: async () => {},
      close: async () => {
        await Promise.race([
          session('DELETE', '').catch(() => {}),
          new Promise((done) => setTimeout(done, 3000)),
        ])
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

/** Runs a function that gives a promise; the last argument of an asynchronous script says that it is done. */
const waiting = `
  const [source, args, done] = arguments
  Promise.resolve().then(() => (0, eval)('(' + source + ')')(...JSON.parse(args)))
    .then((value) => done({ value }), (error) => done({ error: String(error) }))
`

/**
 * Nothing of the reader's, no GPU, and no sandbox where root cannot have one.
 *
 * @param {string} home
 */
const surroundings = (home) => ({
  HOME: home,
  XDG_CACHE_HOME: home,
  XDG_DATA_HOME: home,
  XDG_CONFIG_HOME: home,
  LIBGL_ALWAYS_SOFTWARE: '1',
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  ...(isRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
})

/**
 * @param {string} driver its address
 * @returns {Promise<(method: string, path: string, body?: unknown) => Promise<any>>} what speaks to the session
 */
async function begin(driver) {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${driver}/status`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break
    await new Promise((done) => setTimeout(done, 100))
  }
  const capabilities = { alwaysMatch: { timeouts: { script: 120_000, pageLoad: 60_000 } } }
  const { sessionId } = await ask('POST', `${driver}/session`, { capabilities }, 30)
  const speak = (/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ body) =>
    ask(method, `${driver}/session/${sessionId}${path}`, body)
  await speak('POST', '/window/rect', { x: 0, y: 0, width: 1300, height: 1000 }).catch(() => {})
  return speak
}

/**
 * @param {string} method
 * @param {string} url
 * @param {unknown} [body]
 * @param {number} [seconds]
 */
async function ask(method, url, body, seconds = 150) {
  const answer = await fetch(url, {
    method,
    signal: AbortSignal.timeout(seconds * 1000),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const { value } = /** @type {any} */ (await answer.json())
  if (!answer.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`)
  return value
}

/** @param {import('node:stream').Readable} stream */
async function firstLine(stream) {
  for await (const chunk of stream) return String(chunk).trim()
  throw new Error('Xvfb did not start')
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}

/** @param {import('node:child_process').ChildProcess} child and all it started */
function endGroup(child) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself meanwhile.
  }
}
