import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { isWindows, root } from './root.mjs'

/** Nothing that runs here reports home or looks for a newer version of itself. */
const discreet = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
let stopping = false

/**
 * Runs a command in the root of the repository, in a process group of its own, so that ending it ends all it started.
 * `output: 'keep'` gathers what it prints, `output: 'show'` lets it through.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'keep' | 'show', seconds?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { env = {}, output = 'keep', seconds } = {}) {
  const plain = output === 'keep' ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...discreet, ...plain, ...env },
    stdio: ['ignore', ...(output === 'show' ? /** @type {const} */ (['inherit', 'inherit']) : piped)],
    detached: !isWindows,
    shell: isWindows && !command.endsWith('.exe'),
  })
  running.add(child)
  const timer = seconds === undefined ? undefined : setTimeout(() => end(child, 'SIGKILL'), seconds * 1000)
  let heard = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      heard += text
    })
  }
  return new Promise((resolve) => {
    const close = (/** @type {boolean} */ ok) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ ok, output: heard })
    }
    child.on('error', (error) => {
      heard += `${error.message}\n`
      close(false)
    })
    child.on('close', (code) => close(code === 0))
  })
}

const piped = /** @type {const} */ (['pipe', 'pipe'])

/** On Ctrl-C or a request to stop: every child gets the word, then three seconds, then the end. */
export function endChildrenOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      const patience = setTimeout(() => endAll('SIGKILL'), 3000)
      endAll('SIGTERM')
      while (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 20))
      clearTimeout(patience)
      process.exit(128 + constants.signals[signal])
    })
  }
}

export const isStopping = () => stopping

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  for (const child of running) end(child, signal)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return
  try {
    if (isWindows) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended by itself meanwhile.
  }
}
