import type { Sandbox } from '../createSandbox.js'
import { createSandbox } from '../createSandbox.js'
import type { SandboxOptions } from '../options.js'

/** The moment all tests are at, unless they say otherwise: a Sunday in March, noon UTC. */
export const testClock = new Date('2026-03-01T12:00:00Z')

/** A sandbox at `testClock`. */
export function sandboxAt(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ clock: testClock, ...options })
}

/** Asks with the all-powerful token. `question` begins behind the version: `"<id>?fields=…"`. */
export async function ask(sandbox: Sandbox, question: string, init: RequestInit = {}): Promise<Response> {
  return sandbox.fetch(`https://graph.facebook.com/v21.0/${question}`, {
    ...init,
    headers: { Authorization: `Bearer ${sandbox.token}` },
  })
}

/** The body of an answer. */
export async function askJson(sandbox: Sandbox, question: string, init: RequestInit = {}): Promise<unknown> {
  const response = await ask(sandbox, question, init)
  return response.json()
}

/** A POST with its parameters in the address. */
export async function post(sandbox: Sandbox, question: string): Promise<unknown> {
  return askJson(sandbox, question, { method: 'POST' })
}
