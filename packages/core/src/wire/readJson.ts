/** Small readers of unknown JSON. None throws; none casts. */

export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** A string, or a number as a string (ids arrive as both); else `undefined`. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

/** A number, or a string that is one; `NaN` when it is something else, `undefined` when it is absent. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value.trim() !== '') return toFinite(Number(value))
  return Number.NaN
}

function toFinite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN
}
