import { graphError } from '../errors/graphError.js'
import type { Span } from '../world/buckets.js'
import { type Calendar, createCalendar, dayNumberOf } from '../world/calendar.js'
import { askedBuckets, type Question } from './dataset.js'

/** How far back template and group figures reach. */
export const templateLookBackDays = 90

const utc = createCalendar('UTC')

/**
 * The days a template question is about. Without `wabaDays`: UTC days, `start` moved back to its midnight and `end`
 * as `rules.templateEnd` says. With it: local days, and both are dates `YYYY-MM-DD`.
 */
export function templateDays(
  question: Question,
  start: string,
  end: string,
  wabaDays: boolean,
): readonly Span[] {
  if (wabaDays) {
    const { calendar } = question.ground
    const span = { start: localDay('start', start, calendar), end: localDay('end', end, calendar) }
    return askedBuckets(question, 'day', span, templateLookBackDays)
  }
  const [from, to] = [seconds('start', start), seconds('end', end)]
  const finish = question.rules.templateEnd === 'same' ? Math.floor(to / 86_400) * 86_400 : to
  return askedBuckets(question, 'day', { start: from, end: finish }, templateLookBackDays, utc)
}

/**
 * @throws GraphError when insights are not offered for the account or not confirmed. On-Premises accounts have some
 * without confirming; a number that also runs in the WhatsApp Business app never has.
 */
export function requireInsights({ known, insightsSince, rules }: Question): void {
  const { traits } = known.account
  if (traits.includes('coexistence')) {
    throw graphError(10, { message: '(#10) This operation can not be performed on SMB business type' })
  }
  if (traits.includes('on-premises')) return
  if (known.account.traits.includes('insights-unavailable')) throw graphError(200005)
  if (insightsSince !== undefined) return
  if (rules.unconfirmedInsights === 'not-enabled') throw graphError(200007)
  throw graphError(200005, {
    message: 'Template Insights are not available yet for this WhatsApp Business account',
    error_subcode: 4182002,
  })
}

/** Some accounts find nothing over more than 30 days, with HTTP 200. */
export function isTooWide({ quirks }: Question, days: readonly Span[]): boolean {
  return quirks.wideWindowsEmpty && days.length > 30
}

/** At most 10 ids; the platform's message names the parameter and nothing else. */
export function requireIds(name: string, ids: readonly string[], most: number): void {
  if (ids.length === 0) throw graphError(100, { message: `(#100) The parameter ${name} is required.` })
  if (ids.length > most) throw graphError(100, { message: `(#100) ${name}` })
}

function seconds(name: string, value: string): number {
  if (!/^-?\d+$/.test(value)) throw graphError(100, { message: `(#100) Param ${name} must be an integer` })
  return Number(value)
}

function localDay(name: string, value: string, calendar: Calendar): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayNumberOf(value) : Number.NaN
  if (Number.isNaN(day))
    throw graphError(100, { message: `(#100) Param ${name} must be a date (YYYY-MM-DD)` })
  return calendar.dayStart(day)
}
