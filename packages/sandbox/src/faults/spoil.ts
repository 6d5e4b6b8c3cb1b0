import { expired } from '../access/tokens.js'
import type { Answer } from '../answer/answer.js'
import { toResponse } from '../answer/toResponse.js'
import { GraphError, graphError } from '../errors/graphError.js'
import type { SandboxRequest } from '../request/readRequest.js'
import type { Fault } from './fault.js'

/** The error a fault puts in the place of the answer, if it does. */
export function faultError(
  fault: Fault | undefined,
  request: SandboxRequest,
  now: number,
): GraphError | undefined {
  switch (fault?.kind) {
    case 'expired-token':
      return expired(now - 1000, now)
    case 'error':
      return named(fault)
    case 'status200-error':
      return new GraphError(200, named(fault).body)
    case 'echo-token': {
      const { status, body } = named({ ...fault, code: fault.code ?? 190 })
      const token = request.token ?? ''
      return new GraphError(status, {
        ...body,
        message: `${body.message} (access_token=${token})`,
        error_data: { access_token: token, url: request.url.href },
      })
    }
    default:
      return undefined
  }
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
    case 'echo-token':
      return toResponse({ ...answer, headers: { ...headers, 'x-debug-token': request.token ?? '' } })
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
