import { textWidth } from './textWidth.js'

/** A label, cut to about a width in pixels; empty when not even a few signs fit. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text
  const signs = [...text]
  let used = textWidth('…', fontSize)
  let fits = 0
  for (const sign of signs) {
    used += textWidth(sign, fontSize)
    if (used > width) break
    fits++
  }
  return fits < 3 ? '' : `${signs.slice(0, fits).join('').trimEnd()}…`
}
