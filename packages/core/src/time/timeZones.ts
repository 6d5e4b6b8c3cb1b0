import { timeZoneUnknown } from './timeZoneUnknown.js'

const known = new Map<string, boolean>()
/** Names may come from readers' settings: no more are remembered than there are zones. */
const mostKnown = 1000

/** Whether this runtime knows an IANA zone name. */
export function isTimeZone(name: string): boolean {
  let answer = known.get(name)
  if (answer === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
      answer = true
    } catch {
      answer = false
    }
    if (known.size >= mostKnown) known.clear()
    known.set(name, answer)
  }
  return answer
}

/**
 * A zone's name, once it is known to be one.
 *
 * @throws AnalyticsError `invalid-query` (`time-zone-unknown`) when this runtime does not know it.
 * @example checkTimeZone('Asia/Jakarta') // 'Asia/Jakarta'
 */
export function checkTimeZone(name: string): string {
  if (!isTimeZone(name)) throw timeZoneUnknown(name)
  return name
}
