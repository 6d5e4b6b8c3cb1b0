import { checkToken, type Grant } from '../access/tokens.js'
import type { Platform } from '../platform.js'
import type { SandboxRequest } from '../request/readRequest.js'

/** One call on its way through the routes. */
export interface Call {
  readonly platform: Platform
  readonly request: SandboxRequest
  readonly grant: Grant
  /** Epoch milliseconds. */
  readonly now: number
}

/** Checks the token and bundles what the routes need. */
export function openCall(platform: Platform, request: SandboxRequest, now: number): Call {
  return {
    platform,
    request,
    now,
    grant: checkToken(request.token, platform.tokens, now, request.params.has('appsecret_proof')),
  }
}

/** The address of an edge of a node, with the caller's version, parameters and token: what `next` links are made of. */
export function edgeLink(
  { request }: Call,
  nodeId: string,
  edge: string,
  params: Iterable<[string, string]>,
): URL {
  const version = request.version === undefined ? '' : `/${request.version}`
  const link = new URL(`${version}/${nodeId}/${edge}`, request.url.origin)
  for (const [name, value] of params) link.searchParams.set(name, value)
  if (request.token !== undefined) link.searchParams.set('access_token', request.token)
  return link
}
