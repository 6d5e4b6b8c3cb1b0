// Signs a spreadsheet passes over before it decides whether a cell is a formula: blanks, zero-width and direction signs.
const SKIPPED = ' \\u00a0\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u2069\\u3000\\ufeff'
// What then makes it one: =, +, -, @, also full-width, and a tab.
const STARTS = '=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20'
// Where a cell may begin inside of ours: at a line's end, at a control sign, and at what readers of other countries (; in
// pt-BR, de, es, fr and id) or settings (| and tab) split cells by, quoted or not.
const SPLITS = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029;|'
const INSIDE = new RegExp(`([${SPLITS}])(?=[${SKIPPED}]*[${STARTS}])`, 'g')
const AT_START = new RegExp(`^[${SKIPPED}]*[${STARTS}\\r]`)

/**
 * Text in, text that no spreadsheet runs out, whatever it splits cells by: an apostrophe goes before whatever would start
 * a formula, at the start of the cell or of what a reader may take for one inside it.
 */
export function neutralizeCell(text: string): string {
  const inside = text.replace(INSIDE, "$1'")
  return AT_START.test(inside) ? `'${inside}` : inside
}
