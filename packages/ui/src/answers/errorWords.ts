import type { AnalyticsError } from '@wabalytics/hooks'
import type { DashboardMessages, ErrorCause, ErrorWords } from '../messages/dashboards/DashboardMessages.js'

/** Reasons of errors that have words of their own. */
const causes: Readonly<Record<string, ErrorCause>> = {
  coexistence: 'coexistence',
  'insights-elsewhere': 'insights-elsewhere',
  'field-not-offered': 'field-not-offered',
  'monthly-window': 'monthly-window',
  payment: 'payment',
  'host-refused': 'host-refused',
  redirected: 'redirected',
  page: 'wrong-answer',
  'not-an-answer': 'wrong-answer',
  'other-account': 'wrong-answer',
  'other-dataset': 'wrong-answer',
  'outside-window': 'wrong-answer',
  'next-unusable': 'wrong-answer',
}

/** What an error is called, and what helps: the words of its cause where it has some, else those of its kind. */
export function errorWords(
  { kind, reason }: Pick<AnalyticsError, 'kind' | 'reason'>,
  { causes: byCause, errors }: DashboardMessages,
): ErrorWords {
  const cause = reason === undefined || !Object.hasOwn(causes, reason) ? undefined : causes[reason]
  return cause === undefined ? errors[kind] : byCause[cause]
}
