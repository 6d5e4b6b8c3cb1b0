import { mix } from '../world/random.js'
import type { Answer } from './answer.js'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A trace id that looks like the platform's and is the same for the n-th answer of a seed. */
export function traceId(seed: number, answered: number): string {
  let state = mix(seed, answered)
  let id = 'A'
  while (id.length < 23) {
    state = mix(state, id.length)
    id += letters.charAt(state % letters.length)
  }
  return id
}

/** Gives an error its trace id, and every answer its headers. */
export function finish(answer: Answer, trace: string, version: string | undefined, now: number): Answer {
  const { error } = answer.body
  return {
    status: answer.status,
    body: error === undefined ? answer.body : { error: { ...Object(error), fbtrace_id: trace } },
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'x-fb-trace-id': trace,
      // As on the platform, a page of any origin may read the answer and its usage.
      'access-control-allow-origin': '*',
      'access-control-expose-headers':
        'X-App-Usage, X-Business-Use-Case-Usage, X-FB-Trace-ID, Facebook-API-Version',
      'facebook-api-version': version ?? 'v25.0',
      date: new Date(now).toUTCString(),
      ...answer.headers,
    },
  }
}

/** The bytes of an answer. */
export function toResponse({ status, body, headers }: Answer): Response {
  return new Response(JSON.stringify(body), { status, headers })
}
