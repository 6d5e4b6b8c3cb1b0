import { disputedNames } from './disputedNames.js'
import { languageOf } from './languageOf.js'

/** Regions that one engine's data calls by a long name where another's has the short one. */
const SHORT = new Set(['HK', 'MO', 'PS'])

/** What regions are called in a language, the same in every engine: `IN` → `India`; `undefined` for no region's code. */
export function regionNames(locale: string): (code: string) => string | undefined {
  const own = disputedNames[languageOf(locale)]
  let long: Intl.DisplayNames | undefined
  let short: Intl.DisplayNames | undefined
  return (code) => {
    if (own !== undefined && Object.hasOwn(own, code)) return own[code]
    if (SHORT.has(code)) {
      short ??= new Intl.DisplayNames(locale, { type: 'region', style: 'short' })
      return short.of(code)
    }
    long ??= new Intl.DisplayNames(locale, { type: 'region' })
    const name = long.of(code)
    // One engine adds the islands' other name, in brackets or behind a dash.
    return code === 'FK' ? name?.replace(/\s*[(（].*$|\s+-\s.*$/, '') : name
  }
}
