import type { DimensionColumn, MetricColumn } from './pointTable.js'

/** The rows of a growing table in their final order; `undefined`: as they came. */
export type RowOrder = Uint32Array | undefined

/** A dimension that grows: texts become codes as they arrive. Texts are keys of a Map: `__proto__` is one, too. */
export class GrowingDimension {
  codes: Uint32Array
  private readonly codeByText = new Map<string, number>()
  private readonly values: (string | undefined)[] = [undefined]

  constructor(
    readonly name: string,
    readonly absent: string | undefined,
    capacity: number,
  ) {
    this.codes = new Uint32Array(capacity)
  }

  /** Gives a row its value; rows without one read {@link absent}. */
  set(row: number, value: string | undefined): void {
    this.codes[row] = value === undefined ? 0 : this.codeOf(value)
  }

  /** The code of a text, a new one if need be. */
  codeOf(value: string): number {
    let code = this.codeByText.get(value)
    if (code === undefined) {
      code = this.values.length
      this.codeByText.set(value, code)
      this.values.push(value)
    }
    return code
  }

  grow(capacity: number): void {
    const codes = new Uint32Array(capacity)
    codes.set(this.codes)
    this.codes = codes
  }

  finish(length: number, order: RowOrder): DimensionColumn {
    const { name, absent, values } = this
    return { name, absent, values: [...values], codes: narrow(this.codes, length, order, values.length) }
  }
}

/** A metric that grows; rows without a number are not `valid`. */
export class GrowingMetric {
  values: Float64Array
  valid: Uint8Array

  constructor(
    readonly name: string,
    readonly unit: MetricColumn['unit'],
    readonly combine: MetricColumn['combine'],
    capacity: number,
  ) {
    this.values = new Float64Array(capacity)
    this.valid = new Uint8Array(capacity)
  }

  set(row: number, value: number | undefined): void {
    if (value === undefined) return
    this.values[row] = value
    this.valid[row] = 1
  }

  /** How many numbers it holds. */
  get present(): number {
    let present = 0
    for (const valid of this.valid) present += valid
    return present
  }

  grow(capacity: number): void {
    const values = new Float64Array(capacity)
    const valid = new Uint8Array(capacity)
    values.set(this.values)
    valid.set(this.valid)
    this.values = values
    this.valid = valid
  }

  finish(length: number, order: RowOrder): MetricColumn {
    const { name, unit, combine } = this
    if (order === undefined) {
      return { name, unit, combine, values: this.values.slice(0, length), valid: this.valid.slice(0, length) }
    }
    const values = new Float64Array(length)
    const valid = new Uint8Array(length)
    for (let i = 0; i < length; i++) {
      const row = order[i] ?? 0
      values[i] = this.values[row] ?? 0
      valid[i] = this.valid[row] ?? 0
    }
    return { name, unit, combine, values, valid }
  }
}

/** Codes in final order, in as many bytes each as `size` different ones need. */
export function narrow(codes: Uint32Array, length: number, order: RowOrder, size: number) {
  const result = size <= 256 ? new Uint8Array(length) : size <= 65_536 ? new Uint16Array(length) : undefined
  if (order === undefined) {
    if (result === undefined) return codes.slice(0, length)
    result.set(codes.subarray(0, length))
    return result
  }
  const ordered = result ?? new Uint32Array(length)
  for (let i = 0; i < length; i++) ordered[i] = codes[order[i] ?? 0] ?? 0
  return ordered
}
