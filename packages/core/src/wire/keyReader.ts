import type { DatasetDefinition, DimensionDefinition } from '../datasets/definition.js'
import type { GrowingDimension, GrowingMetric } from '../table/growing.js'
import { isId } from './checkAccount.js'
import { type CurrencyReading, readCurrency } from './currencyReading.js'
import type { Findings } from './findings.js'
import { isJson, readNumber, readText, unwrap } from './readJson.js'
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
    private readonly currency: CurrencyReading,
  ) {}

  read(raw: unknown, row: number): void {
    const inner = unwrap(raw)
    const value = readNumber(isJson(inner) ? this.readAmount(inner, row) : inner)
    if (Number.isNaN(value)) this.findings.unreadableValue(this.name)
    else this.column?.set(row, value)
  }

  /** `{amount, currency}`, as money comes elsewhere. */
  private readAmount(inner: Readonly<Record<string, unknown>>, row: number): unknown {
    this.currency.set(row, readCurrency(inner['currency']))
    return inner['amount'] ?? inner['value'] ?? Number.NaN
  }
}

/** The currency a point names. */
export class CurrencyReader implements KeyReader {
  readonly kind = kinds.other
  readonly slot = 0

  constructor(
    private readonly currency: CurrencyReading,
    private readonly findings: Findings,
  ) {}

  read(raw: unknown, row: number): void {
    const currency = readCurrency(unwrap(raw))
    if (currency !== undefined) this.currency.set(row, currency)
    else if (raw !== null && raw !== '') this.findings.unreadableValue('currency')
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
    /** The ids that were asked for. */
    private readonly asked: readonly string[],
  ) {}

  read(raw: unknown, row: number): void {
    const code = this.codes.get(raw) ?? this.learn(raw)
    this.column.codes[row] = code
  }

  private learn(raw: unknown): number {
    const text = this.askedId(raw) ?? readText(unwrap(raw))
    if (text === undefined) {
      if (!this.dimension.mayMiss) this.findings.dimensionMissing(this.dimension.name, 1)
      return 0
    }
    const code = this.column.codeOf(this.normalize(text))
    this.codes.set(raw, code)
    return code
  }

  /** Long ids that came as numbers have lost their last digits, but what was asked is known. */
  private askedId(raw: unknown): string | undefined {
    return this.dimension.type === 'id' && typeof raw === 'number'
      ? this.asked.find((id) => isId(raw, id))
      : undefined
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
