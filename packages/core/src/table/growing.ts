import type { DimensionColumn, MetricColumn } from './pointTable.js'

type Numbers = Float64Array | Uint32Array | Uint8Array

function grown<T extends Numbers>(array: T, length: number): T {
  const make = array.constructor as new (length: number) => T
  const next = new make(Math.max(64, length * 2))
  next.set(array)
  return next
}

/** A column of numbers that grows. */
export class GrowingNumbers {
  private array = new Float64Array(64)
  length = 0

  push(value: number): void {
    if (this.length === this.array.length) this.array = grown(this.array, this.length)
    this.array[this.length++] = value
  }

  finish(order: Uint32Array | undefined): Float64Array {
    return ordered(this.array, this.length, order)
  }
}

/** A dimension that grows: texts become codes as they arrive. Texts are keys of a Map: `__proto__` is one, too. */
export class GrowingDimension {
  private array = new Uint32Array(64)
  private readonly codes = new Map<string, number>()
  private readonly values: (string | undefined)[] = [undefined]
  length = 0
  missing = 0

  constructor(
    readonly name: string,
    readonly absent: string | undefined,
  ) {}

  push(value: string | undefined): void {
    if (this.length === this.array.length) this.array = grown(this.array, this.length)
    if (value === undefined) this.missing++
    this.array[this.length++] = value === undefined ? 0 : this.code(value)
  }

  /** Fills what came before this column was known. */
  fill(length: number): void {
    while (this.length < length) this.push(undefined)
  }

  private code(value: string): number {
    let code = this.codes.get(value)
    if (code === undefined) {
      code = this.values.length
      this.codes.set(value, code)
      this.values.push(value)
    }
    return code
  }

  finish(order: Uint32Array | undefined): DimensionColumn {
    const { name, absent, values } = this
    return { name, absent, values, codes: ordered(this.array, this.length, order) }
  }
}

/** A metric that grows; `undefined` is a number the platform did not send. */
export class GrowingMetric {
  private array = new Float64Array(64)
  private valid = new Uint8Array(64)
  length = 0
  /** How many numbers it holds. */
  present = 0

  constructor(
    readonly name: string,
    readonly unit: MetricColumn['unit'],
    readonly combine: MetricColumn['combine'],
  ) {}

  push(value: number | undefined): void {
    if (this.length === this.array.length) {
      this.array = grown(this.array, this.length)
      this.valid = grown(this.valid, this.length)
    }
    if (value !== undefined) {
      this.array[this.length] = value
      this.valid[this.length] = 1
      this.present++
    }
    this.length++
  }

  fill(length: number): void {
    while (this.length < length) this.push(undefined)
  }

  finish(order: Uint32Array | undefined): MetricColumn {
    const { name, unit, combine, length } = this
    return {
      name,
      unit,
      combine,
      values: ordered(this.array, length, order),
      valid: ordered(this.valid, length, order),
    }
  }
}

function ordered<T extends Numbers>(array: T, length: number, order: Uint32Array | undefined): T {
  const result = array.slice(0, length) as T
  if (order !== undefined) {
    for (let i = 0; i < length; i++) result[i] = array[order[i] ?? 0] ?? 0
  }
  return result
}
