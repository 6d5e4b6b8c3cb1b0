// Signs a spreadsheet passes over before it decides whether a cell is a formula: blanks, zero-width and direction signs.
const SKIPPED = ' \\u00a0\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u2069\\u3000\\ufeff'
// What then makes it one: =, +, -, @, also full-width, and a tab.
const STARTS = '=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20'
const FORMULA = new RegExp(`(^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029])([${SKIPPED}]*)([${STARTS}])`, 'g')

/**
 * Text in, text that no spreadsheet runs out: an apostrophe goes before whatever would start a formula, at the start of
 * the cell or of a line inside it.
 */
export function neutralizeCell(text: string): string {
  const safe = text.replace(FORMULA, "$1'$2$3")
  return safe.startsWith('\r') ? `'${safe}` : safe
}
