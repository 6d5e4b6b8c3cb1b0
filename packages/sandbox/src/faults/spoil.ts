import { expired } from '../access/tokens.js'
import type { Answer } from '../answer/answer.js'
import { toResponse } from '../answer/toResponse.js'
import { type GraphError, graphError } from '../errors/graphError.js'
import type { SandboxRequest } from '../request/readRequest.js'
import { disguises } from './disguise.js'
import type { Fault } from './fault.js'

/** The answer a fault puts in the place of the real one, if it does. */
export function answerInstead(
  fault: Fault | undefined,
  request: SandboxRequest,
  now: number,
): Answer | undefined {
  switch (fault?.kind) {
    case 'expired-token':
      return refusal(expired(now - 1000, now))
    case 'error':
      return refusal(named(fault), usageOf(fault, request))
    case 'status200-error':
      return { ...refusal(named(fault), usageOf(fault, request)), status: 200 }
    case 'echo-token': {
      const { status, body } = named({ ...fault, code: fault.code ?? 190 })
      const token = request.token ?? ''
      const message = `${body.message} (access_token=${token})`
      const error_data = { access_token: token, url: request.url.href }
      return {
        status,
        body: { error: { ...body, message, error_data } },
        headers: { 'x-debug-token': token },
      }
    }
    default:
      return undefined
  }
}

function refusal({ status, body }: GraphError, headers: Answer['headers'] = {}): Answer {
  return { status, body: { error: body }, headers }
}

function usageOf(
  { regainMinutes }: { regainMinutes?: number },
  { nodeId }: SandboxRequest,
): Answer['headers'] {
  if (regainMinutes === undefined) return {}
  const usage = { type: 'whatsapp', call_count: 100, total_cputime: 25, total_time: 25 }
  const told = { [nodeId]: [{ ...usage, estimated_time_to_regain_access: regainMinutes }] }
  return { 'x-business-use-case-usage': JSON.stringify(told) }
}

function named({
  code = 2,
  subcode,
  message,
}: {
  code?: number
  subcode?: number
  message?: string
}): GraphError {
  return graphError(code, {
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    ...(message === undefined ? {} : { message }),
  })
}

/** Makes a response of an answer, spoilt as the fault says. */
export function spoil(fault: Fault | undefined, answer: Answer, request: SandboxRequest): Response {
  const { status, headers } = answer
  switch (fault?.kind) {
    case 'html':
      return new Response(
        '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>502</body></html>',
        {
          status: 502,
          headers: { 'content-type': 'text/html; charset=utf-8' },
        },
      )
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: 'https://sign-in.example/' } })
    case 'page':
      return new Response('<!DOCTYPE html><html><head><title>Sign in</title></head><body></body></html>', {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      })
    case 'id-alone':
    case 'other-account':
    case 'keyed-lists':
    case 'milliseconds':
    case 'other-field':
    case 'empty-block':
    case 'next-by-offset':
    case 'foreign-currency':
      return toResponse(
        status === 200 ? { ...answer, body: disguises[fault.kind](answer.body, request) } : answer,
      )
    case 'empty':
      return new Response('', { status: 200, headers })
    case 'cut-json':
      return new Response(half(answer), { status, headers })
    case 'reset':
      return new Response(brokenStream(half(answer)), { status, headers })
    case 'malformed-usage':
      return toResponse({
        ...answer,
        headers: { ...headers, 'x-business-use-case-usage': '{"', 'x-app-usage': 'n/a' },
      })
    case 'no-usage': {
      const { 'x-business-use-case-usage': _, 'x-app-usage': __, ...rest } = headers
      return toResponse({ ...answer, headers: rest })
    }
    case 'cursor-loop':
      return toResponse({ ...answer, body: looped(answer.body, request) })
    default:
      return toResponse(answer)
  }
}

function half({ body }: Answer): string {
  const text = JSON.stringify(body)
  return text.slice(0, Math.floor(text.length / 2))
}

function brokenStream(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
    },
    pull(controller) {
      controller.error(new TypeError('terminated'))
    },
  })
}

function looped(body: Answer['body'], { url, token }: SandboxRequest): Answer['body'] {
  const { paging } = body
  if (paging === undefined) return body
  const next = new URL(url)
  if (token !== undefined) next.searchParams.set('access_token', token)
  return { ...body, paging: { ...Object(paging), next: next.href } }
}
