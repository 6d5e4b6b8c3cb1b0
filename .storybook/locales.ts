/** The languages of the catalogue's toolbar, each with its own name and the direction it is written in. */
export const locales = [
  { value: 'en', title: 'English', dir: 'ltr' },
  { value: 'es', title: 'Español', dir: 'ltr' },
  { value: 'pt-BR', title: 'Português (Brasil)', dir: 'ltr' },
  { value: 'ko', title: '한국어', dir: 'ltr' },
  { value: 'id', title: 'Bahasa Indonesia', dir: 'ltr' },
  { value: 'hi', title: 'हिन्दी', dir: 'ltr' },
  { value: 'ar', title: 'العربية', dir: 'rtl' },
  { value: 'de', title: 'Deutsch', dir: 'ltr' },
  { value: 'fr', title: 'Français', dir: 'ltr' },
] as const

export type Direction = 'ltr' | 'rtl'

export function directionOf(locale: string): Direction {
  return locales.find(({ value }) => value === locale)?.dir ?? 'ltr'
}
