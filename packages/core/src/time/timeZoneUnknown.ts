import { type AnalyticsError, invalidQuery } from '../errors.js'

/** The error of a zone this runtime does not know. */
export function timeZoneUnknown(name: string): AnalyticsError {
  return invalidQuery(
    'time-zone-unknown',
    `${JSON.stringify(name)} is not a time zone this runtime knows.`,
    'Give an IANA name such as "America/Sao_Paulo"; isTimeZone(name) tells beforehand whether it is one.',
  )
}
