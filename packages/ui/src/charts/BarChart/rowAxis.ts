import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { textWidth } from '../../scales/textWidth.js'
import { type ValueAxis, valueTicks } from '../../scales/valueTicks.js'

/** A value axis that lies: its domain, and what is written under it. */
export interface RowAxis extends ValueAxis {
  readonly words: readonly string[]
}

/** The rounded axis of an extent, with as many ticks as have room for their words beside each other. */
export function rowAxis(
  [low, high]: readonly [number, number],
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
  format: ValueFormat,
  formatters: Formatters,
): RowAxis {
  const whole = format.kind === 'count' && Number.isInteger(low) && Number.isInteger(high)
  for (let count = Math.max(2, Math.floor(width / (fontSize * 7))); ; count--) {
    const axis = valueTicks(low, high, count, whole)
    const words = formatters.ticks(axis.ticks, format)
    const widest = Math.max(...words.map((word) => textWidth(word, fontSize)))
    if (count === 1 || (widest + fontSize) * (words.length - 1) <= width) return { ...axis, words }
  }
}
