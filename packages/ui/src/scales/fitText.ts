import { textWidth } from './textWidth.js'

/** A label, cut to about a width in pixels; empty when not even a few signs fit. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text
  const signs = [...text]
  let fits = 0
  // Measured as it will be read, not sign by sign: sums of widths in another order differ in the last place.
  while (fits < signs.length && textWidth(`${signs.slice(0, fits + 1).join('')}…`, fontSize) <= width) fits++
  return fits < 3 ? '' : `${signs.slice(0, fits).join('').trimEnd()}…`
}
