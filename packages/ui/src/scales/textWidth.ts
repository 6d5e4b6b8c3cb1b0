import { seenOf } from '../format/lettersIn.js'

/**
 * About how wide a label is, in pixels, without measuring it: wide scripts count for a full em, other letters for a bit
 * more than half.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const sign of seenOf(text)) ems += sign > '\u2e7f' ? 1 : ' \u00a0.,:’il'.includes(sign) ? 0.32 : 0.58
  return ems * fontSize
}
