import type { DatasetDefinition, DimensionDefinition } from '../datasets/definition.js'
import type { GrowingDimension, GrowingMetric } from '../table/growing.js'
import type { Findings } from './findings.js'
import { readNumber, readText } from './readJson.js'

/** What to do with a key's value. Nothing it is given makes it throw. */
export interface KeyReader {
  read(raw: unknown, row: number): void
}

/** Known keys without a column: bounds, and what was not asked. */
export class IgnoredReader implements KeyReader {
  read(): void {}
}

export class MetricReader implements KeyReader {
  constructor(
    private readonly column: GrowingMetric | undefined,
    private readonly name: string,
    private readonly findings: Findings,
  ) {}

  read(raw: unknown, row: number): void {
    const { column } = this
    // A number minus itself is 0 unless it is infinite or no number.
    if (column !== undefined && typeof raw === 'number' && raw - raw === 0) {
      column.values[row] = raw
      column.valid[row] = 1
      return
    }
    const value = readNumber(raw)
    if (Number.isNaN(value)) this.findings.unreadableValue(this.name)
    else column?.set(row, value)
  }
}

/** Texts become codes; what a text means is found out once. */
export class DimensionReader implements KeyReader {
  private readonly codes = new Map<unknown, number>()
  private lastRaw: unknown
  private lastCode = 0

  constructor(
    private readonly column: GrowingDimension,
    private readonly dimension: DimensionDefinition,
    private readonly definition: DatasetDefinition,
    private readonly findings: Findings,
  ) {}

  read(raw: unknown, row: number): void {
    if (raw !== this.lastRaw || this.lastCode === 0) {
      this.lastCode = this.codes.get(raw) ?? this.learn(raw)
      this.lastRaw = raw
    }
    this.column.codes[row] = this.lastCode
  }

  private learn(raw: unknown): number {
    const text = readText(raw)
    if (text === undefined) {
      if (!this.dimension.mayMiss) this.findings.dimensionMissing(this.dimension.name, 1)
      return 0
    }
    const code = this.column.codeOf(this.normalize(text))
    this.codes.set(raw, code)
    return code
  }

  private normalize(text: string): string {
    const { name, type, values } = this.dimension
    if (type === 'phone') return text.replace(/^\+/, '')
    if (type === 'id' || type === 'tier') return text
    const upper = text.toUpperCase()
    const value = this.definition.synonyms?.[upper] ?? upper
    if (values !== undefined && !values.includes(value)) this.findings.unknownValue(name, value)
    return value
  }
}
