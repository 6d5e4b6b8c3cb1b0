import { createServer } from 'node:net'
import { endChildrenOnSignals, run } from './child.mjs'
import { install } from './install.mjs'
import { inRoot } from './root.mjs'

const firstPort = 6006

/**
 * Installs what is missing and serves the catalogue until it is told to stop.
 *
 * @param {readonly string[]} args for Storybook
 */
export async function startCatalogue(args) {
  endChildrenOnSignals()
  console.log('Installing what is missing …')
  const { ok, output } = await install()
  if (!ok) {
    console.error(`${output}\nThe packages could not be installed.`)
    process.exit(1)
  }

  const port = await freePort(firstPort)
  const address = `http://localhost:${port}/`
  if (port !== firstPort) console.log(`Port ${firstPort} is taken; ${port} is free.`)
  console.log('Starting the catalogue …')
  const storybook = inRoot('node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js')
  const unattended = process.env['CI'] || !process.stdout.isTTY
  const serving = run(
    process.execPath,
    [
      storybook,
      'dev',
      `--port=${port}`,
      '--exact-port',
      '--quiet',
      '--disable-telemetry',
      '--no-version-updates',
      ...(unattended ? ['--ci', '--no-open'] : []),
      ...args,
    ],
    { output: 'show' },
  )
  announce(address, serving)
  if (!(await serving).ok) process.exitCode = 1
}

/**
 * Says where the catalogue is, as soon as it answers there.
 *
 * @param {string} address
 * @param {Promise<unknown>} serving
 */
async function announce(address, serving) {
  let over = false
  serving.then(() => {
    over = true
  })
  while (!over) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) {
      console.log(`\n  Wabalytics catalogue: ${address}\n  Ctrl-C ends it.\n`)
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/**
 * @param {number} from
 * @returns {Promise<number>}
 */
async function freePort(from) {
  for (let port = from; port < from + 100; port++) {
    if ((await isFree(port, '0.0.0.0')) && (await isFree(port, '127.0.0.1')) && (await isFree(port, '::')))
      return port
  }
  throw new Error(`No port from ${from} to ${from + 99} is free.`)
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) =>
      resolve('code' in error && error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
