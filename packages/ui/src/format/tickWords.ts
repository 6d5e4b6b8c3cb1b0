import type { NumberWriter } from './createNumberWriter.js'
import { columnDigits, digitsOf } from './fractionDigits.js'
import type { ValueFormat } from './ValueFormat.js'

/** From here on figures are written in thousands, millions …; below, four digits say more than `1.2K`. */
const SHORT_FROM = 10_000
/** An engine writes no more digits. */
const MOST = 20
/** More digits than this behind a `K` or an `M` are harder to read than the figure in full. */
const SHORT_DIGITS = 2

/**
 * The words of an axis: all with the same digits, those of its step, and in the same unit, so that no two read alike.
 * Steps of no one width (powers of ten, tiers) each take the unit that suits them, with the digits they need.
 *
 * `[0, 0.2, 0.4]` USD → `$0.0`, `$0.2`, `$0.4` · `[0, 500000, 1000000]` → `0.0M`, `0.5M`, `1.0M`
 */
export function tickWords(
  ticks: readonly number[],
  format: ValueFormat,
  writer: NumberWriter,
): readonly string[] {
  const furthest = furthestOf(ticks)
  const short = isShort(furthest, format)
  if (!isEven(ticks)) return unevenWords(ticks, format, short, writer)
  const power = short ? writer.power(furthest) : 0
  const digits = exactDigits(
    ticks.map((tick) => tick / 10 ** power),
    format,
  )
  if (power === 0 || digits > SHORT_DIGITS) {
    const plain = power === 0 ? digits : exactDigits(ticks, format)
    return ticks.map((tick) => writer.full(tick, format, plain))
  }
  return ticks.map((tick) =>
    tick === 0 && digits === 0 ? writer.full(0, format, 0) : writer.inUnitOf(tick, furthest, format, digits),
  )
}

/** Whether a figure, or all whose furthest it is, is written in short; shares and prices never are. */
export function isShort(furthest: number, { kind }: ValueFormat): boolean {
  return Math.abs(furthest) >= SHORT_FROM && kind !== 'ratio' && kind !== 'unitPrice'
}

/** The figure that is furthest from zero; 0 of none. */
export function furthestOf(figures: Iterable<number>): number {
  let furthest = 0
  for (const figure of figures) if (Math.abs(figure) > Math.abs(furthest)) furthest = figure
  return furthest
}

function unevenWords(
  ticks: readonly number[],
  format: ValueFormat,
  short: boolean,
  writer: NumberWriter,
): readonly string[] {
  const words = ticks.map((tick) => {
    const power = short ? writer.power(tick) : 0
    const digits = exactDigits([tick / 10 ** power], format)
    return power > 0 && digits <= SHORT_DIGITS
      ? writer.short(tick, format, digits)
      : writer.full(tick, format, exactDigits([tick], format))
  })
  if (new Set(words).size === new Set(ticks).size) return words
  const digits = Math.max(columnDigits(ticks, format), exactDigits(ticks, format))
  return ticks.map((tick) => writer.full(tick, format, digits))
}

/** The fewest digits that hold all of these whole, as they are written: shares by the hundred. */
function exactDigits(values: readonly number[], { kind }: ValueFormat): number {
  const factor = kind === 'ratio' ? 100 : 1
  const shown = values.map((value) => value * factor)
  // What is a float's error beside the least of them is none.
  const least = shown.reduce(
    (small, value) => (value === 0 ? small : Math.min(small, Math.abs(value))),
    Infinity,
  )
  const most = Number.isFinite(least) ? Math.min(MOST, Math.max(0, 3 - Math.floor(Math.log10(least)))) : 0
  return digitsOf(shown, 0, most)
}

/** Whether values stand equally far from each other, as the ticks of an axis do. */
function isEven(values: readonly number[]): boolean {
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  return values.every(
    (value, at) => at === 0 || Math.abs(value - (values[at - 1] ?? 0) - step) <= Math.abs(step) * 1e-6,
  )
}
