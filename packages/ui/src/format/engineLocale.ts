import { languageOf } from './languageOf.js'

/** Where Spanish is spoken with hours up to twenty-three; in the rest of America up to twelve, twice a day. */
const LONG_DAYS = /^es(-(es|gq|ea|ic|br))?$/i

/**
 * A locale as it is told to the engine: what engines decide differently is said in it, unless the locale says it itself.
 * Arabic without a country has the digits of the web, and Spanish in America hours up to twelve (CLDR 48; one engine has
 * the data of CLDR 42). `ar` → `ar-u-nu-latn`.
 */
export function engineLocale(locale: string): string {
  const said = new Intl.Locale(locale)
  const language = languageOf(locale)
  if (language === 'ar' && said.region === undefined && said.numberingSystem === undefined) {
    return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString()
  }
  if (language === 'es' && !LONG_DAYS.test(said.baseName) && said.hourCycle === undefined) {
    return new Intl.Locale(locale, { hourCycle: 'h12' }).toString()
  }
  return locale
}
