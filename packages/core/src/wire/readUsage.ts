import { isJson, isList, readNumber } from './readJson.js'

/** What an answer's headers are read from: `Headers`, or anything like it. */
export interface HeadersLike {
  get(name: string): string | null
}

/** Seconds in a day: nobody is kept waiting longer by a number in a header, which may be wrong. */
export const longestRegain = 86_400

/** How much of its calls somebody has used. */
export interface Usage {
  /** `app`, or the id of the account (or other business object) the calls were about. */
  readonly scope: string
  /** Percent of what one hour allows, the largest of all counters. */
  readonly percent: number
  /** Seconds until calls are answered again, a day at most; 0: they are. */
  readonly regainAfter: number
}

/**
 * The usage headers of an answer, every entry of them. What is missing or malformed is left out: a budget that cannot
 * be read must not stop calls.
 *
 * @example
 * // X-Business-Use-Case-Usage: {"1022…":[{"type":"whatsapp","call_count":85,"total_time":3,"estimated_time_to_regain_access":0}]}
 * readUsage(response.headers) // [{ scope: '1022…', percent: 85, regainAfter: 0 }]
 */
export function readUsage(headers: HeadersLike): readonly Usage[] {
  const app = parse(headers.get('x-app-usage'))
  const cases = parse(headers.get('x-business-use-case-usage'))
  const usage = isJson(app) ? readEntries('app', [app]) : []
  if (!isJson(cases)) return usage
  return [
    ...usage,
    ...Object.entries(cases).flatMap(([id, list]) => (isList(list) ? readEntries(id, list) : [])),
  ]
}

/**
 * Seconds an answer asks to wait, a day at most: `Retry-After`, else the longest time to regain access among its usage
 * headers. A moment is counted from the answer's own `Date`; `now` (milliseconds) stands in where there is none.
 */
export function readRetryAfter(headers: HeadersLike, now: number): number | undefined {
  const header = headers.get('retry-after')?.trim()
  if (header !== undefined && /^\d+(\.\d+)?$/.test(header)) return Math.min(longestRegain, Number(header))
  const moment = readMoment(header)
  if (Number.isFinite(moment)) {
    const seconds = Math.ceil((moment - (readDate(headers) ?? now)) / 1000)
    return Math.min(longestRegain, Math.max(0, seconds))
  }
  const regain = Math.max(0, ...readUsage(headers).map(({ regainAfter }) => regainAfter))
  return regain > 0 ? regain : undefined
}

/** When an answer was given, by the clock of whoever gave it: milliseconds; `undefined` when it does not tell. */
export function readDate(headers: HeadersLike): number | undefined {
  const date = readMoment(headers.get('date'))
  const age = Number(headers.get('age') ?? 0)
  // What a cache on the way kept is older by its age.
  return Number.isNaN(date) ? undefined : date + (age > 0 && age <= longestRegain ? age * 1000 : 0)
}

/** A date as HTTP prints it. Much else is a date, too, for `Date.parse`: "-5", say. */
function readMoment(header: string | null | undefined): number {
  return header != null && /(GMT|Z)$/.test(header.trim()) ? Date.parse(header) : Number.NaN
}

function readEntries(scope: string, entries: readonly unknown[]): readonly Usage[] {
  const read = entries.flatMap((entry) => {
    if (!isJson(entry)) return []
    const counters = ['call_count', 'total_cputime', 'total_time'].map((name) => positive(entry[name]))
    const minutes = positive(entry['estimated_time_to_regain_access'])
    return [{ percent: Math.max(...counters), regainAfter: Math.min(longestRegain, minutes * 60) }]
  })
  if (read.length === 0) return []
  const most = (numbers: readonly number[]) => Math.max(...numbers)
  return [
    {
      scope,
      percent: most(read.map(({ percent }) => percent)),
      regainAfter: most(read.map(({ regainAfter }) => regainAfter)),
    },
  ]
}

function positive(value: unknown): number {
  const number = readNumber(value)
  return number !== undefined && number > 0 ? number : 0
}

function parse(header: string | null): unknown {
  if (header === null) return undefined
  try {
    return JSON.parse(header)
  } catch {
    return undefined
  }
}
