import type { AnalyticsErrorKind } from '../errors.js'
import { type CauseName, causes } from './causes.js'

/** What an error is told apart by. */
export interface Signs {
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly transient: boolean
  /** Everything it says, in lower case. */
  readonly text: string
}

/** What an error is. */
export interface Classified {
  readonly kind: AnalyticsErrorKind
  readonly reason?: CauseName | 'wrong-node' | undefined
}

/** Codes decide, since one code comes with different HTTP statuses; but where several causes share one, its text does. */
export function classify(signs: Signs): Classified {
  const reason = causeOf(signs)
  if (reason !== undefined) return { kind: causes[reason].kind, reason }
  const node = /nonexisting field \([^)]*\) on node type/.test(signs.text)
  return node ? { kind: 'not-found', reason: 'wrong-node' } : { kind: kindOf(signs) }
}

function causeOf({ code, subcode, text }: Signs): CauseName | undefined {
  if (text.includes('smb business type')) return 'coexistence'
  if (subcode === 4182002 || (code === 200005 && text.includes('not available yet'))) return 'not-confirmed'
  // Code 1, which elsewhere is a passing fault, comes with a text of this kind, too.
  if (/\b(insights|analytics)\b.*\bnot (been )?(enabled|confirmed)\b/s.test(text)) return 'not-confirmed'
  if (text.includes('appsecret_proof')) return text.includes('invalid') ? 'proof-wrong' : 'proof-missing'
  if (/nonexisting field \([^)]*\) on node type \(whatsappbusinessaccount\)/.test(text))
    return 'field-not-offered'
  if (text.includes('unknown path components')) return 'field-not-offered'
  if (subcode === 2388087 || text.includes('monthly granularity data')) return 'monthly-window'
  const deprecated = /\bdeprecated\b/.test(text) && (code === 100 || code === 10 || code === 3)
  return deprecated ? 'retired' : byCode.get(code ?? Number.NaN)
}

function kindOf({ code, subcode, transient, text }: Signs): AnalyticsErrorKind {
  // The code of "Cost not available" is documented nowhere, so its text decides.
  if (text.includes('cost not available') || text.includes('cost is no longer shown')) return 'cost-withheld'
  if (text.includes('reduce the amount of data') || (code === 1 && subcode === 99)) return 'too-large'
  if (code === undefined) return transient ? 'transient' : 'unknown'
  // Before `is_transient`, which the platform sets for these, too: they wait for a time, not for a moment.
  if (rateCodes.has(code) || (code >= 80000 && code <= 80014)) return 'rate-limit'
  const known = named.get(code)
  if (known !== undefined && code > 200_000) return known
  if (transientCodes.has(code) || transient) return 'transient'
  if (code === 2500 && text.includes('active access token')) return 'auth'
  if (authCodes.has(code)) return 'auth'
  if (permissionCodes.has(code) || (code >= 200 && code <= 299)) return 'permission'
  if (code === 100 && subcode === 33) return 'not-found'
  return known ?? 'unknown'
}

const transientCodes = new Set([1, 2, 131000, 131016, 135000])
const rateCodes = new Set([4, 17, 32, 341, 613])
const authCodes = new Set([0, 102, 190, 467])
const permissionCodes = new Set([3, 10, 131005])
const named = new Map<number, AnalyticsErrorKind>([
  [33, 'not-found'],
  [100, 'invalid-request'],
  [803, 'not-found'],
  [2500, 'invalid-request'],
  [200005, 'insights-unavailable'],
  [200006, 'insights-permanent'],
  [200007, 'insights-disabled'],
  [104, 'configuration'],
  [368, 'account-restricted'],
  [131031, 'account-restricted'],
  [130497, 'account-restricted'],
])
const byCode = new Map<number, CauseName>([
  [5, 'server-address'],
  [12, 'retired'],
  [2635, 'retired'],
  [131042, 'payment'],
  [130429, 'throughput'],
])
