import { clampText } from './clampText.js'

/** Small readers of unknown JSON. None throws; none casts. */

export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** {@link readWhole}, clamped: for everything that is kept or shown. */
export function readText(value: unknown): string | undefined {
  const text = readWhole(value)
  return text === undefined ? undefined : clampText(text)
}

/** A string, or a number as a string (ids arrive as both, long ones as a `bigint`); else `undefined`. */
export function readWhole(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

/** Decimal digits only: "1,234" and "0x10" are numbers to some, and to each another one. */
const decimal = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i

/** A number, or a string that is one; `NaN` when it is something else, `undefined` when it is absent. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN
  if (value === undefined || value === null) return undefined
  if (typeof value === 'bigint') return toFinite(Number(value))
  if (typeof value === 'string' && decimal.test(value)) {
    return toFinite(Number(value))
  }
  return Number.NaN
}

function toFinite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN
}

/** A flag, or a string that is one; else `undefined`. */
export function readFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  return value === 'true' ? true : value === 'false' ? false : undefined
}

/** A value out of the lists that stand around it alone: `[[5]]` is 5. */
export function unwrap(value: unknown): unknown {
  let inner = value
  for (let depth = 0; depth < 4 && isList(inner) && inner.length === 1; depth++) inner = inner[0]
  return inner
}

/** A name without regard to case and underscores: servers on the way rename `data_points` to `dataPoints`. */
export function squash(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}
