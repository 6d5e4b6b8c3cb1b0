import { makeCodes, orderCodes, orderFlags, orderNumbers } from './codes.js'
import type { Codes, DimensionColumn, MetricColumn } from './pointTable.js'

/** A dimension that grows: texts become codes as they arrive. Texts are keys of a Map: `__proto__` is one, too. */
export class GrowingDimension {
  /** Becomes another array when codes outgrow their bytes, see {@link codeOf}. */
  codes: Codes
  private readonly codeByText = new Map<string, number>()
  private readonly values: (string | undefined)[] = [undefined]

  constructor(
    readonly name: string,
    readonly absent: string | undefined,
    capacity: number,
  ) {
    this.codes = new Uint8Array(capacity)
  }

  /** How many codes there are, that of "the platform did not say" included. */
  get size(): number {
    return this.values.length
  }

  /** Gives a row its value; rows without one read {@link absent}. */
  set(row: number, value: string | undefined): void {
    const code = value === undefined ? 0 : this.codeOf(value)
    this.codes[row] = code
  }

  /** The code of a text, a new one if need be. */
  codeOf(value: string): number {
    let code = this.codeByText.get(value)
    if (code === undefined) {
      code = this.values.length
      this.codeByText.set(value, code)
      this.values.push(value)
      this.expect(0)
    }
    return code
  }

  /** Makes codes wide enough for a number of new texts, so that `codes` stays the same array meanwhile. */
  expect(texts: number): void {
    if (this.size + texts > 256 ** this.codes.BYTES_PER_ELEMENT) this.remake(this.codes.length, texts)
  }

  grow(capacity: number): void {
    this.remake(capacity, 0)
  }

  private remake(capacity: number, texts: number): void {
    const codes = makeCodes(
      capacity,
      Math.max(this.size + texts, 256 ** (this.codes.BYTES_PER_ELEMENT - 1) + 1),
    )
    codes.set(this.codes)
    this.codes = codes
  }

  finish(length: number): DimensionColumn {
    const { name, absent, values, size } = this
    return { name, absent, values: [...values], codes: orderCodes(this.codes, length, undefined, size) }
  }
}

/** A metric that grows; rows without a number are not `valid`. */
export class GrowingMetric {
  values: Float64Array
  valid: Uint8Array
  /** Made when the first row has one. */
  private reasons: Uint8Array | undefined

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

  /** Tells why a row's number is missing, or of a part only: a code of `missingKinds`. */
  setReason(row: number, reason: number): void {
    if (reason === 0) return
    this.reasons ??= new Uint8Array(this.valid.length)
    this.reasons[row] = reason
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
    if (this.reasons === undefined) return
    const reasons = new Uint8Array(capacity)
    reasons.set(this.reasons)
    this.reasons = reasons
  }

  finish(length: number): MetricColumn {
    const { name, unit, combine, reasons } = this
    const values = orderNumbers(this.values, length, undefined)
    return {
      ...{ name, unit, combine, values, valid: orderFlags(this.valid, length, undefined) },
      ...(reasons === undefined ? {} : { reasons: reasons.subarray(0, length) }),
    }
  }
}
