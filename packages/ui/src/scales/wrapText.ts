import { fitText } from './fitText.js'
import { textWidth } from './textWidth.js'

/** A text in lines of about a width in pixels, broken between words; what is left after the last line is cut. */
export function wrapText(text: string, width: number, fontSize: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    const longer = last === undefined ? word : `${last} ${word}`
    const fits = textWidth(longer, fontSize) <= width
    if (last !== undefined && (fits || lines.length === most)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => fitText(line, width, fontSize))
}
