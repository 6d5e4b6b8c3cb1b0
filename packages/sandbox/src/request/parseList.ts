/**
 * Reads the platform's array notation. Quotes are optional, a comma inside quotes still separates (the source prints
 * `"COUNTRY,PHONE"` once), brackets are optional too.
 *
 * @returns the items without quotes and blanks, or `undefined` when brackets or quotes are left open.
 * @example parseList('["US","BR"]') // ['US', 'BR']
 * @example parseList('[sent, read]') // ['sent', 'read']
 * @example parseList('[]') // []
 */
export function parseList(text: string): readonly string[] | undefined {
  const trimmed = text.trim()
  const opened = trimmed.startsWith('[')
  if (opened !== trimmed.endsWith(']')) return undefined
  const inner = opened ? trimmed.slice(1, -1) : trimmed
  if (/[[\]{}]/.test(inner)) return undefined
  if ([...inner].filter((character) => character === '"').length % 2 === 1) return undefined
  return inner
    .split(',')
    .map((item) => item.replaceAll(/["'\s]/g, ''))
    .filter((item) => item !== '')
}
