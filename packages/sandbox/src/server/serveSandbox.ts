import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox } from '../createSandbox.js'
import type { SandboxOptions } from '../options.js'
import { control, controlPath } from './control.js'

/** Settings of `serveSandbox`. */
export interface ServeOptions extends SandboxOptions {
  /** 0 takes any free port. @default 0 */
  readonly port?: number
  /** Interface to listen on; the sandbox is for the machine it runs on. @default '127.0.0.1' */
  readonly host?: string
}

/** A sandbox behind an address. */
export interface SandboxServer {
  /** Takes the place of `https://graph.facebook.com`: `"http://127.0.0.1:4310"`. */
  readonly url: string
  /** The token that may do everything. */
  readonly token: string
  /** The sandbox behind it, to look into, to reset and to let fail. */
  readonly sandbox: Sandbox
  /** Stops listening and drops open connections. */
  close(): Promise<void>
}

/**
 * Serves a sandbox over HTTP.
 *
 * @throws the server's own error when the port is taken
 * @example
 * const { url, token, close } = await serveSandbox({ port: 4310 })
 */
export async function serveSandbox({
  port = 0,
  host = '127.0.0.1',
  ...options
}: ServeOptions = {}): Promise<SandboxServer> {
  const sandbox = createSandbox(options)
  let url = ''
  const server = createServer((request, response) => {
    // A connection that breaks is the fault's intention, or the caller's.
    passOn(sandbox, url, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  url = addressOf(server.address(), host)
  return {
    url,
    token: sandbox.token,
    sandbox,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

/** Lets a page of any origin ask with a token in the header. */
const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'Authorization, Content-Type',
}

async function passOn(
  sandbox: Sandbox,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const { method = 'GET', url = '/' } = request
  if (method === 'OPTIONS') {
    response.writeHead(204, preflight).end()
    return
  }
  const body = await bodyOf(request)
  if (url.startsWith(controlPath)) {
    const told = control(sandbox, method, url.slice(controlPath.length), body)
    response.writeHead(told.status, { 'content-type': 'application/json' }).end(JSON.stringify(told.body))
    return
  }
  const answer = await sandbox.fetch(new URL(url, origin), {
    method,
    headers: headersOf(request),
    signal: gone.signal,
    ...(body === '' ? {} : { body }),
  })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  for await (const chunk of answer.body ?? []) response.write(chunk)
  response.end()
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const single = Object.entries(headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(single)
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
