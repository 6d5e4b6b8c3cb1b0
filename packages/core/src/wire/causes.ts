import type { AnalyticsErrorKind } from '../errors.js'

/** Why the platform refused, where its code alone does not tell: what to call it, and what helps. */
interface Cause {
  readonly kind: AnalyticsErrorKind
  readonly fix: string
}

/** Causes by their `reason`. */
export const causes = {
  coexistence: {
    kind: 'insights-unavailable',
    fix: 'A number of this account also runs in the WhatsApp Business app (coexistence): the platform gives no such analytics for it, now or later.',
  },
  'not-confirmed': {
    kind: 'insights-disabled',
    fix: 'Template analytics is not confirmed yet: confirm it for this account first; figures start from then.',
  },
  /** A code of template analytics in an answer about something else. */
  'insights-elsewhere': {
    kind: 'insights-disabled',
    fix: 'The platform says that these figures are not switched on for this account: see its settings in WhatsApp Manager.',
  },
  'proof-missing': {
    kind: 'configuration',
    fix: 'The app demands a proof of its secret with every call: give createGraphFetcher the appSecret.',
  },
  'proof-wrong': {
    kind: 'configuration',
    fix: "The proof does not fit the token: give createGraphFetcher the appSecret of the token's own app.",
  },
  'field-not-offered': {
    kind: 'configuration',
    fix: 'The id is right, but the platform does not offer this to the app or in this version of the Graph API: try a later version, or ask Meta for access.',
  },
  retired: {
    kind: 'configuration',
    fix: 'What was asked is retired: give createGraphFetcher a later version of the Graph API; when it stays, update this library.',
  },
  'server-address': {
    kind: 'configuration',
    fix: "The app takes calls from known servers only: add this one's IP address to its allow list.",
  },
  'monthly-window': {
    kind: 'invalid-request',
    fix: 'The platform has months for closed, whole calendar months only: ask by DAY, or for whole months.',
  },
  payment: {
    kind: 'account-restricted',
    fix: "The account's payment is not in order: see its payment settings in WhatsApp Manager.",
  },
  throughput: {
    kind: 'rate-limit',
    fix: 'Messages are sent as fast as the account may: wait, then ask again.',
  },
} as const satisfies Readonly<Record<string, Cause>>

/** The name of a cause: an error's `reason`. */
export type CauseName = keyof typeof causes

/** What helps where nothing more than the kind is known. */
export const kindFixes: Readonly<Record<AnalyticsErrorKind, string>> = {
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

/** Whether something names a kind of error. */
export function isErrorKind(name: unknown): name is AnalyticsErrorKind {
  return typeof name === 'string' && Object.hasOwn(kindFixes, name)
}
