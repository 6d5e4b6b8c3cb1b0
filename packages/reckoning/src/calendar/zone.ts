const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

/** What a clock on the wall says: `2026-11-18T09:40:00` at a moment, epoch milliseconds, somewhere. */
export function wallTime(moment: number, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const at = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return `${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}:${at('second')}`
}

/** The date it is somewhere at a moment: `2026-11-18`. */
export function dateAt(moment: number, timeZone: string): string {
  return wallTime(moment, timeZone).slice(0, 10)
}

/** Hours and minutes a zone is ahead of UTC at a moment: `+05:30`. */
export function offsetAt(moment: number, timeZone: string): string {
  const minutes = Math.round((Date.parse(`${wallTime(moment, timeZone)}Z`) - moment) / 60_000)
  const two = (part: number): string => String(part).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

const found = new Map<string, number>()

/**
 * The first moment of a date somewhere, epoch milliseconds, found by halving the three days around it: of two moments
 * one is already in the date and the other is not, until they are a second apart. It knows nothing of midnights, so
 * that a day that begins at one o'clock is a day like any other.
 */
export function firstMomentOf(date: string, timeZone: string): number {
  const key = `${date} ${timeZone}`
  const known = found.get(key)
  if (known !== undefined) return known
  const middle = Date.parse(date)
  let before = middle - 36 * 3_600_000
  let after = middle + 36 * 3_600_000
  while (after - before > 1000) {
    const half = before + Math.floor((after - before) / 2000) * 1000
    if (dateAt(half, timeZone) < date) before = half
    else after = half
  }
  found.set(key, after)
  return after
}
