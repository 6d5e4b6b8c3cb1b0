import { startOfDate } from '../time/range.js'
import { readNumber, unwrap } from './readJson.js'
import { lastMoment } from './readRows.js'

/**
 * A moment in UNIX seconds: as a number or a string, as a `YYYY-MM-DD` of the answer's zone, or as ISO 8601 with an
 * offset, which servers make of it; `undefined` when it is none.
 */
export function readMoment(raw: unknown, timeZone: string): number | undefined {
  const value = typeof raw === 'string' ? readWritten(raw, timeZone) : unwrap(raw)
  const number = readNumber(value)
  return number === undefined || Number.isNaN(number) || Math.abs(number) > lastMoment ? undefined : number
}

function readWritten(text: string, timeZone: string): number | string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return startOfDate(text, timeZone)
    } catch {
      return text
    }
  }
  const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(Z|[+-]\d{2}:?\d{2})$/i.exec(text)
  // Of "+0000", as the Graph API writes it elsewhere, not every engine makes a date.
  return moment === null ? text : Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')) / 1000
}
