import type { DatasetDefinition, DimensionDefinition } from '../datasets/definition.js'
import type { GrowingDimension, GrowingMetric } from '../table/growing.js'
import type { Findings } from './findings.js'
import { readNumber, readText } from './readJson.js'
import { kinds } from './readRows.js'

/** What to do with a key's value. Nothing it is given makes it throw. */
export interface KeyReader {
  /** One of {@link kinds}: whether `readRows` may do it, too. */
  readonly kind: number
  /** Which of the arrays of its kind is this key's. */
  readonly slot: number
  read(raw: unknown, row: number): void
}

/** Known keys without a column: bounds, and what was not asked. */
export class IgnoredReader implements KeyReader {
  readonly slot = 0
  constructor(readonly kind: number) {}
  read(): void {}
}

export class MetricReader implements KeyReader {
  readonly kind = kinds.metric

  constructor(
    readonly slot: number,
    private readonly column: GrowingMetric | undefined,
    private readonly name: string,
    private readonly findings: Findings,
  ) {}

  read(raw: unknown, row: number): void {
    const value = readNumber(raw)
    if (Number.isNaN(value)) this.findings.unreadableValue(this.name)
    else this.column?.set(row, value)
  }
}

/** Texts become codes; what a text means is found out once and kept in `codes`. */
export class DimensionReader implements KeyReader {
  readonly kind = kinds.dimension

  constructor(
    readonly slot: number,
    private readonly column: GrowingDimension,
    private readonly codes: Map<unknown, number>,
    private readonly dimension: DimensionDefinition,
    private readonly definition: DatasetDefinition,
    private readonly findings: Findings,
  ) {}

  read(raw: unknown, row: number): void {
    const code = this.codes.get(raw) ?? this.learn(raw)
    this.column.codes[row] = code
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
