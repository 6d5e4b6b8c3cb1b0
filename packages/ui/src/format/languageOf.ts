/** The language of a locale, without where it is spoken: `pt-BR` → `pt`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? ''
}
