// Dates of the calendar, `YYYY-MM-DD`, and nothing else: a date has no zone and no hour.

const DAY = 86_400_000

/** `('2026-02-27', 2)` → `2026-03-01`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

/** How many days lie between two dates: `('2026-03-01', '2026-03-29')` → 28. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The dates of a half-open span. */
export function datesOf(start: string, end: string): readonly string[] {
  return Array.from({ length: Math.max(0, daysBetween(start, end)) }, (_, day) => addDays(start, day))
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const weekday = new Date(Date.parse(date)).getUTCDay()
  return addDays(date, -((weekday + 6) % 7))
}

/** The first of a date's month. */
export function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`
}

/** The first of a date's quarter. */
export function quarterOf(date: string): string {
  const month = Number(date.slice(5, 7))
  return `${date.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

/** The first of the month that is so many months later. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
