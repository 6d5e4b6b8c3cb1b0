import { AnalyticsError } from '../errors.js'
import { isErrorKind } from '../wire/causes.js'
import { readError } from '../wire/readError.js'
import { isJson, type Json, readNumber, readText } from '../wire/readJson.js'

/**
 * Whatever a fetcher throws, as the one error of this library. What HTTP clients throw carries the platform's answer
 * with it, and so may an error of another copy of this library: both are read.
 */
export function toAnalyticsError(cause: unknown, wabaId?: string): AnalyticsError {
  if (cause instanceof AnalyticsError) return cause
  try {
    const found = isJson(cause) ? (copyOf(cause) ?? carried(cause, wabaId)) : undefined
    if (found !== undefined) return found
  } catch {
    // What is thrown may be anything, a proxy whose every property throws, say.
  }
  return new AnalyticsError({
    kind: nameOf(cause) === 'TimeoutError' ? 'timeout' : 'network',
    reason: 'fetcher-threw',
    message: wordsOf(cause) ?? 'The fetcher was rejected without a reason.',
    fix: 'The fetcher failed before an answer came: check the connection and the server, then ask again.',
    wabaId,
    cause,
  })
}

/** An error that says how long to wait, where the answer's headers did and the error did not. */
export function withRetryAfter(error: AnalyticsError, retryAfter: number | undefined): AnalyticsError {
  if (error.retryAfter !== undefined || retryAfter === undefined) return error
  // What an error inherits is not among what is spread.
  return new AnalyticsError({ ...error, message: error.message, cause: error.cause, retryAfter })
}

/** An error made by another copy of this library: an app may bundle two. */
function copyOf(cause: Json): AnalyticsError | undefined {
  const { name, kind, fix, message } = cause
  if (name !== 'AnalyticsError' || !isErrorKind(kind) || typeof fix !== 'string') return undefined
  return new AnalyticsError({
    ...{ kind, fix, message: readText(message) ?? kind, cause },
    ...{ reason: readText(cause['reason']), traceId: readText(cause['traceId']) },
    ...{ userTitle: readText(cause['userTitle']), userMessage: readText(cause['userMessage']) },
    ...{ code: number(cause['code']), subcode: number(cause['subcode']), status: number(cause['status']) },
    ...{ retryAfter: number(cause['retryAfter']), wabaId: readText(cause['wabaId']) },
    lasting: cause['lasting'] === true,
  })
}

/** The platform's error in what an HTTP client threw: `error.response.data`, or one of the like. */
function carried(cause: Json, wabaId: string | undefined): AnalyticsError | undefined {
  const { response } = cause
  const inner = isJson(response) ? response : {}
  const status = number(inner['status']) ?? number(cause['status']) ?? number(cause['statusCode'])
  for (const answer of [cause, inner['data'], inner['_data'], inner['body'], cause['data'], cause['body']]) {
    const error = readError(answer, { status, wabaId })
    if (error !== undefined) return error
  }
  return undefined
}

function number(value: unknown): number | undefined {
  const read = readNumber(value)
  return read === undefined || Number.isNaN(read) ? undefined : read
}

function nameOf(cause: unknown): unknown {
  try {
    return isJson(cause) ? cause['name'] : undefined
  } catch {
    return undefined
  }
}

function wordsOf(cause: unknown): string | undefined {
  try {
    const words = isJson(cause) ? (readText(cause['message']) ?? readText(cause['name'])) : cause
    const text = words === undefined || words === null ? '' : String(words)
    return text.trim() === '' ? undefined : text.slice(0, 500)
  } catch {
    return undefined
  }
}
