import { languageOf } from './languageOf.js'

/** Spaces that one engine's data writes where another's writes the plain one, or another of these. */
const SPACES = /[ \u00a0\u2007\u2009\u200a\u202f]/g

/** The hours' halves where engines differ about the language they are written in. */
const HALVES: Readonly<Record<string, Readonly<Record<string, string>>>> = { ko: { AM: '오전', PM: '오후' } }

/**
 * A number as the engine writes it → the same in every engine: spaces inside it do not break, what stands for less than
 * zero is a minus sign and no hyphen, and what sets thousands apart in Switzerland is curly.
 */
export function tidyNumber(text: string): string {
  return text.replace(SPACES, '\u00a0').replaceAll('-', '\u2212').replaceAll("'", '’')
}

/** A date or a span of dates as the engine writes it → the same in every engine, with plain spaces. */
export function tidyDate(text: string, locale: string): string {
  const plain = text.replace(SPACES, ' ').replace(/ ?~ ?/g, ' ~ ')
  const halves = HALVES[languageOf(locale)]
  return halves === undefined ? plain : plain.replace(/\b[AP]M\b/g, (half) => halves[half] ?? half)
}
