/** The zone itself when the runtime knows it, `UTC` otherwise: an unknown zone must not take a page down. */
export function safeTimeZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    return 'UTC'
  }
}
