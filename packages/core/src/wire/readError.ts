import { AnalyticsError, type AnalyticsErrorKind } from '../errors.js'
import { isJson, type Json, readNumber, readText } from './readJson.js'

/** What surrounded an error: how HTTP answered, and about which account. */
export interface ErrorContext {
  readonly status?: number | undefined
  readonly retryAfter?: number | undefined
  readonly wabaId?: string | undefined
}

/** The platform's error in an answer, whatever the HTTP status; `undefined` when the answer is none. */
export function readError(answer: unknown, context: ErrorContext = {}): AnalyticsError | undefined {
  if (!isJson(answer) || answer['error'] === undefined || answer['error'] === null) return undefined
  const raw = answer['error']
  const error: Json = isJson(raw) ? raw : { message: readText(raw) ?? JSON.stringify(raw) }
  const data = readData(error['error_data'])
  const code = integer(error['code'])
  const subcode = integer(error['error_subcode'])
  const message = readText(error['message']) ?? 'The platform answered with an error.'
  const userTitle = readText(error['error_user_title'])
  const userMessage = readText(error['error_user_msg']) ?? readText(data?.['details'])
  const kind = classify({
    code,
    subcode,
    transient: error['is_transient'] === true,
    text: [message, userTitle, userMessage].join(' ').toLowerCase(),
  })
  const wrongNode = kind === 'not-found' ? nodeFix(message) : undefined
  return new AnalyticsError({
    kind,
    message,
    fix: wrongNode ?? fixes[kind],
    reason: wrongNode === undefined ? undefined : 'wrong-node',
    code,
    subcode,
    userTitle,
    userMessage,
    status: context.status,
    retryAfter: context.retryAfter,
    traceId: readText(error['fbtrace_id']),
    wabaId: context.wabaId,
  })
}

interface Signs {
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly transient: boolean
  readonly text: string
}

/** Codes decide: one code comes with different HTTP statuses. */
function classify({ code, subcode, transient, text }: Signs): AnalyticsErrorKind {
  // The code of "Cost not available" is documented nowhere, so its text decides.
  if (text.includes('cost not available') || text.includes('cost is no longer shown')) return 'cost-withheld'
  if (text.includes('reduce the amount of data') || (code === 1 && subcode === 99)) return 'too-large'
  if (code === undefined) return transient ? 'transient' : 'unknown'
  // Before `is_transient`, which the platform sets for these, too: they wait for a time, not for a moment.
  if (rateCodes.has(code) || (code >= 80000 && code <= 80014)) return 'rate-limit'
  if (transientCodes.has(code) || transient) return 'transient'
  if (authCodes.has(code)) return 'auth'
  if (permissionCodes.has(code) || (code >= 200 && code <= 299)) return 'permission'
  if (code === 33 || (code === 100 && (subcode === 33 || text.includes('nonexisting field'))))
    return 'not-found'
  return named.get(code) ?? 'unknown'
}

const transientCodes = new Set([1, 2, 131000, 131016, 135000])
const rateCodes = new Set([4, 17, 32, 341, 613, 130429])
const authCodes = new Set([0, 102, 190])
const permissionCodes = new Set([3, 10, 131005])
const named = new Map<number, AnalyticsErrorKind>([
  [100, 'invalid-request'],
  [200005, 'insights-unavailable'],
  [200006, 'insights-permanent'],
  [200007, 'insights-disabled'],
  [104, 'configuration'],
  [2635, 'configuration'],
  [368, 'account-restricted'],
  [131031, 'account-restricted'],
  [130497, 'account-restricted'],
])

const fixes: Readonly<Record<AnalyticsErrorKind, string>> = {
  'invalid-query': 'Change the query.',
  aborted: 'Ask again when the answer is wanted.',
  network: 'Check the connection and ask again.',
  timeout: 'Ask again; ask for less when it happens often.',
  'bad-response': 'Ask again; when it stays, look at what your server answers.',
  transient: 'The platform had a passing fault: ask again.',
  'too-large': 'Ask for a shorter range, a coarser granularity or fewer dimensions.',
  'rate-limit': 'Wait, then ask again; ask for coarser granularities to need fewer calls.',
  auth: 'The access token is missing, expired or revoked: give the server a new one.',
  permission:
    'The token needs the permission whatsapp_business_management and access to this account: ask its administrator.',
  'account-restricted': 'The account is restricted: see WhatsApp Manager, account quality.',
  'not-found': 'Check the id: it must be one the token may see.',
  'invalid-request': 'The platform refused a parameter: compare the query with the message.',
  'cost-withheld':
    'Costs are not shown to businesses that bill through a partner: ask without COST, or ask the partner.',
  'insights-disabled': 'Confirm template analytics for this account first; figures start from then.',
  'insights-unavailable':
    'Template analytics is not offered to this account, e.g. for businesses or numbers of the EU, the UK or Japan.',
  'insights-permanent': 'Template analytics cannot be switched off once it is confirmed.',
  configuration: 'Check the app: its version, its secret and its app-secret proof.',
  unknown: 'See the message; report it with the trace id when it stays.',
}

/** Which node the id belonged to, in the words of whoever pasted the wrong one. */
function nodeFix(message: string): string | undefined {
  const node = /on node type \((\w+)\)/.exec(message)?.[1]
  if (node === undefined) return undefined
  const what =
    node === 'WhatsAppBusinessPhoneNumber'
      ? 'a phone number'
      : node === 'Business'
        ? 'a business portfolio'
        : `a ${node}`
  return `The id is that of ${what}: give the id of the WhatsApp Business Account (WhatsApp Manager, account settings).`
}

function integer(value: unknown): number | undefined {
  const number = readNumber(value)
  return number === undefined || Number.isNaN(number) ? undefined : number
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
