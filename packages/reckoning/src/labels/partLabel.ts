import { addDays } from '../calendar/dates.js'
import type { Part } from '../figures/partOf.js'
import { plainSpaces } from './bucketLabel.js'

/** What is said beside a bucket that holds a part of its time, in English; nothing beside a whole one. */
export function partLabel(part: Part | undefined, reader: string): string {
  if (part === undefined) return ''
  const said = [
    ...(part.cut === undefined ? [] : [`${spanLabel(part.cut, reader)} only`]),
    ...(part.counting ? ['still counting'] : []),
  ]
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(said)
}

/** A span of dates, the last one included, or of moments on the reader's clock. */
function spanLabel({ start, end }: NonNullable<Part['cut']>, reader: string): string {
  const day = { month: 'short', day: 'numeric' } as const
  const text = start.includes('-')
    ? new Intl.DateTimeFormat('en', { ...day, year: 'numeric', timeZone: 'UTC' }).formatRange(
        Date.parse(start),
        Date.parse(addDays(end, -1)),
      )
    : new Intl.DateTimeFormat('en', {
        ...day,
        hour: 'numeric',
        minute: '2-digit',
        timeZone: reader,
      }).formatRange(Number(start), Number(end))
  return plainSpaces(text)
}
