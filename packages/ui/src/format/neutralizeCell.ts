// What a spreadsheet takes for a formula: =, +, -, @ and their full-width forms, tab and carriage return, at the start
// of a cell or of a line inside it, also after blanks that the spreadsheet skips.
const FORMULA =
  /(^|[\n\r\u2028\u2029\v\f])([\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*)([=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/g

/** Text in, text that no spreadsheet runs out: an apostrophe goes before whatever would start a formula. */
export function neutralizeCell(text: string): string {
  const safe = text.replace(FORMULA, "$1'$2$3")
  return /^[\t\r]/.test(safe) ? `'${safe}` : safe
}
