import type { Answer } from '../answer/answer.js'
import { GraphError, graphError } from '../errors/graphError.js'
import type { Platform } from '../platform.js'
import type { SandboxRequest } from '../request/readRequest.js'
import type { KnownAccount } from '../world/accounts.js'
import { type Call, openCall } from './call.js'
import { findNode, type GraphNode, unsupported } from './findNode.js'
import { readEdge, readNode } from './readNode.js'
import { writeNode } from './writeNode.js'

/** Versions before this one are gone (an assumption: the sandbox speaks one language for all later ones). */
const oldestVersion = 17

/**
 * Answers a call, whatever it is.
 *
 * @param now epoch milliseconds
 */
export function answerRequest(platform: Platform, request: SandboxRequest, now: number): Answer {
  let node: GraphNode | undefined
  try {
    if (Number(request.version?.slice(1) ?? oldestVersion) < oldestVersion) throw graphError(2635)
    const call = openCall(platform, request, now)
    node = findNode(call)
    platform.state.usage.count(node.known.account.id, limitOf(platform, node.known), now)
    const body = answerCall(call, node)
    return { status: 200, body, headers: usageOf(platform, node, now) }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    return { status: error.status, body: { error: error.body }, headers: usageOf(platform, node, now) }
  }
}

function answerCall(call: Call, node: GraphNode): Answer['body'] {
  const { method, edge } = call.request
  if (method === 'GET') return edge === undefined ? readNode(call, node) : readEdge(call, node, edge)
  if (method === 'POST' && edge === undefined) return writeNode(call, node)
  throw unsupported(call)
}

function limitOf({ callsPerHour }: Platform, { account }: KnownAccount): number {
  if (callsPerHour === false) return Number.POSITIVE_INFINITY
  return callsPerHour ?? (account.traits.includes('empty') ? 200 : 5000)
}

function usageOf(platform: Platform, node: GraphNode | undefined, now: number) {
  const limit = node === undefined ? 5000 : limitOf(platform, node.known)
  return platform.state.usage.headers(node?.known.account.id, limit, now)
}
