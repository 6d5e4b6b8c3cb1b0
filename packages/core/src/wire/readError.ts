import { AnalyticsError } from '../errors.js'
import { causes, kindFixes } from './causes.js'
import { type Classified, classify } from './classify.js'
import type { ErrorContext } from './errorContext.js'
import { oneLine } from './oneLine.js'
import { isJson, isList, type Json, readFlag, readNumber, readText, unwrap } from './readJson.js'
import { readRefusal } from './readRefusal.js'

/**
 * The error in an answer, whatever the HTTP status; `undefined` when the answer is none. An envelope that is not the
 * platform's is the refusal of a server on the way.
 */
export function readError(answer: unknown, context: ErrorContext = {}): AnalyticsError | undefined {
  const body = unwrap(answer)
  const raw = isJson(body) ? errorOf(body) : undefined
  if (raw === undefined) return undefined
  const error: Json = isJson(raw) ? raw : { message: raw }
  const data = readData(error['error_data'])
  const message = oneLine(readText(error['message']), longest)
  const code = integer(error['code']) ?? codeIn(message)
  const subcode = integer(error['error_subcode'])
  const userTitle = oneLine(readText(error['error_user_title']), longest)
  const userMessage = oneLine(readText(error['error_user_msg']) ?? readText(data?.['details']), longest)
  const transient = readFlag(error['is_transient']) === true
  // However long they are: expressions over all of it may take long.
  const text = [message, userTitle, userMessage]
    .map((one) => one?.slice(0, longest))
    .join(' ')
    .toLowerCase()
  const found = classify({ code, subcode, transient, text })
  if (found.kind === 'unknown' && !isPlatforms(error, code)) return readRefusal(answer, context)
  const traceId = readText(error['fbtrace_id'])
  return new AnalyticsError({
    ...found,
    message: message ?? 'The platform answered with an error.',
    fix: fixOf(found, message),
    ...{ code, subcode, userTitle, userMessage, traceId },
    ...{ status: context.status, retryAfter: context.retryAfter, wabaId: context.wabaId },
  })
}

/** Characters of a text that are read: expressions over all of it may take long. */
const longest = 1000

/**
 * What stands under `error`; or the answer itself, where a server passes on what stood there. Servers wrap answers in
 * `data`, and errors in errors.
 */
function errorOf(answer: Json, depth = 0): unknown {
  const { error, data } = answer
  if (isJson(error) && isJson(error['error']) && depth < 3) return errorOf(error, depth + 1)
  if (!isNothing(error)) return error
  if (isJson(data) && isJson(data['error']) && depth < 3) return errorOf(data, depth + 1)
  const bare = readText(answer['fbtrace_id']) !== undefined || isException(answer['type'])
  return bare && readText(answer['message']) !== undefined ? answer : undefined
}

/** Servers of their own put something under `error` even where there is none. */
function isNothing(error: unknown): boolean {
  if (isJson(error)) return Object.keys(error).length === 0
  if (isList(error)) return error.length === 0
  return error === undefined || error === null || error === false || error === '' || error === 0
}

/** Whether an envelope can be the platform's: a server that writes its own puts HTTP statuses and names there. */
function isPlatforms(error: Json, code: number | undefined): boolean {
  const signed = error['fbtrace_id'] !== undefined || error['error_subcode'] !== undefined
  return signed || isException(error['type']) || (code !== undefined && !(code >= 400 && code < 600))
}

function isException(type: unknown): boolean {
  return typeof type === 'string' && /Exception$/.test(type)
}

function fixOf({ kind, reason }: Classified, message: string | undefined): string {
  if (reason === 'wrong-node') return nodeFix(message ?? '')
  return reason === undefined ? kindFixes[kind] : causes[reason].fix
}

/** Which node the id belonged to, in the words of whoever pasted the wrong one. */
function nodeFix(message: string): string {
  const node = /on node type \((\w+)\)/i.exec(message)?.[1]
  const what =
    node === 'WhatsAppBusinessPhoneNumber'
      ? 'a phone number'
      : node === 'Business'
        ? 'a business portfolio'
        : `a ${node ?? 'thing'}`
  return `The id is that of ${what}: give the id of the WhatsApp Business Account (WhatsApp Manager, account settings).`
}

function integer(value: unknown): number | undefined {
  const number = readNumber(value)
  return number === undefined || Number.isNaN(number) ? undefined : number
}

/** `(#100) template_ids`: the code that a message begins with. */
function codeIn(message: string | undefined): number | undefined {
  const code = /^\(#(-?\d{1,9})\)/.exec(message ?? '')?.[1]
  return code === undefined ? undefined : Number(code)
}

/** `error_data` comes as an object or as JSON in a string. */
function readData(value: unknown): Json | undefined {
  if (isJson(value)) return value
  if (typeof value !== 'string') return undefined
  try {
    const parsed: unknown = JSON.parse(value)
    return isJson(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
