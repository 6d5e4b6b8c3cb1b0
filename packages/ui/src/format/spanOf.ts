import { languageOf } from './languageOf.js'

/** Languages whose spans every engine writes with the same words. */
const ALIKE = new Set(['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'ko', 'pt'])

/**
 * First and last moment → a span of dates, the same in every engine: `Nov 3 – 12, 2024`. Where engines do not agree about a
 * language's spans, both ends are written out. Engines differ about spaces around the dash, and one sets a comma before an
 * Arabic year.
 */
export function spanOf(format: Intl.DateTimeFormat, first: number, last: number, locale: string): string {
  const ends = [first, last].map((end) => format.format(end))
  if (ends[0] === ends[1]) return ends[0] ?? ''
  const isAlike = ALIKE.has(languageOf(locale)) && !/^pt-(?!br$)/i.test(new Intl.Locale(locale).baseName)
  if (!isAlike) return ends.join(' – ')
  return format
    .formatRange(first, last)
    .replace(/\s*–\s*/g, ' – ')
    .replace(/،(?=\s[\d\u0660-\u0669]{4}(?![\d\u0660-\u0669]))/g, '')
}
