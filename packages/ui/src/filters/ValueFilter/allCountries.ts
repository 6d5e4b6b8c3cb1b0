/** Codes that name groups, tests and outlying places, not countries with a dialling code of their own. */
const notCountries = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
])

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every two-letter country code the runtime has a name for: no list of ours that could grow old. */
export function allCountries(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && names.of(code) !== undefined && isCurrent(code))
}

/** Whether a code was not replaced by another: `DD` became `DE`. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}
