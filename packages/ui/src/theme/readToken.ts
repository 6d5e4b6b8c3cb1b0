import { type TokenName, tokenKinds } from './tokenKinds.js'

const NUMBER = '-?(?:\\d{1,6}(?:\\.\\d{1,6})?|\\.\\d{1,6})(?:%|deg)?'
const FUNCTION = new RegExp(
  `^(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch)\\(\\s*${NUMBER}(?:\\s*[ ,]\\s*${NUMBER}){2}(?:\\s*[,/]\\s*${NUMBER})?\\s*\\)$`,
)
const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/
const WORD = /^[a-z]{3,24}$/
const VARIABLE = /^var\(--[a-z0-9_-]{1,60}\)$/i
const LENGTH = /^(?:0|\d{1,4}(?:\.\d{1,4})?(?:px|rem|em))$/
const FONT_WORD = /^[a-z0-9_-]{1,40}$/i

/**
 * A token's value as CSS, or `undefined` when it does not follow the grammar of its kind. Only letters, digits and the
 * few signs of the grammar ever come out: no quote, semicolon, brace, angle bracket or `url(`.
 */
export function readToken(name: TokenName, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 400) return undefined
  switch (tokenKinds[name]) {
    case 'color':
      return readColor(value.trim())
    case 'length':
      return LENGTH.test(value.trim()) ? value.trim() : undefined
    case 'fontFamily':
      return readFontFamily(value)
  }
}

function readColor(value: string): string | undefined {
  if (VARIABLE.test(value)) return value
  const color = value.toLowerCase()
  return HEX.test(color) || WORD.test(color) || FUNCTION.test(color) ? color : undefined
}

/** `"Source Sans 3", serif` → `Source Sans \33 , serif`: names are printed without quotes, digits escaped. */
function readFontFamily(value: string): string | undefined {
  const families = value.split(',').map((family) => {
    const words = unquote(family.trim()).split(/\s+/)
    return words.every((word) => FONT_WORD.test(word)) ? words.map(escapeWord).join(' ') : undefined
  })
  return families.every((family) => family !== undefined) ? families.join(', ') : undefined
}

function unquote(family: string): string {
  const quoted = /^(["'])([^"']+)\1$/.exec(family)
  return quoted?.[2] ?? family
}

function escapeWord(word: string): string {
  return word.replace(/^(-?)(\d)/, (_, dash: string, digit: string) => `${dash}\\3${digit} `)
}
