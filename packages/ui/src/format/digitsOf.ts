import { engineLocale } from './engineLocale.js'

const LATIN = '0123456789'

/** The ten digits of a locale, from zero; `undefined` where they are 0 to 9, as almost everywhere. `hi-u-nu-deva` → `०१२३…`. */
export function digitsOf(locale: string): readonly string[] | undefined {
  if (!known.has(locale)) known.set(locale, ask(locale))
  return known.get(locale)
}

/** Asked of the engine once: every part of a page wants them. */
const known = new Map<string, readonly string[] | undefined>()

function ask(locale: string): readonly string[] | undefined {
  const { format } = new Intl.NumberFormat(engineLocale(locale), { useGrouping: false })
  const digits = Array.from(LATIN, (digit) => format(Number(digit)))
  return digits.join('') === LATIN ? undefined : digits
}
