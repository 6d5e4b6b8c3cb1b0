/** How much of a thing a number is. Money is in major units of the account's currency. */
export type Unit = 'count' | 'money' | 'unit-cost' | 'duration' | 'unknown'

/**
 * How values of a metric combine.
 *
 * - `sum`: they add.
 * - `ratio`: recompute from two summed columns, `of` ÷ `per`; never add or average. `per` may be `clicks:<type>`.
 * - `mean`: average weighted by the column `weight`.
 * - `none`: not known to combine; show single values only.
 */
export type Combination =
  | { readonly rule: 'sum' }
  | { readonly rule: 'ratio'; readonly of: string; readonly per: string }
  | { readonly rule: 'mean'; readonly weight: string }
  | { readonly rule: 'none' }

/** One measured column of a dataset's rows. */
export interface MetricDefinition {
  /** The word to ask for it with in `query.metrics`, e.g. `COST`. */
  readonly ask: string
  /** Where the point carries it. */
  readonly key: string
  /** For keys that hold `{type, value}[]`: the type to take. */
  readonly item?: string
  readonly unit: Unit
  readonly combine: Combination
  /** Days the platform keeps it after a send; then it falls back to 0, which no longer says anything. */
  readonly keptDays?: number
}

/** One way to split a dataset, or an id its points always carry. */
export interface DimensionDefinition {
  /** Where the point carries it. */
  readonly key: string
  /** Its name in rows. */
  readonly name: string
  readonly type: 'enum' | 'country' | 'phone' | 'id' | 'tier'
  /** Known values; others are kept as they come. */
  readonly values?: readonly string[]
  /** Dimensions that must be asked with it. */
  readonly requires?: readonly string[]
  /** Of types that say what a point was charged by: those that cost nothing. What is in no list is not known to be free. */
  readonly free?: readonly string[]
  /** The filter that narrows it: asked with one value alone, all points have that value. */
  readonly filter?: string
  /** Documented to be absent on some points: rows then carry `undefined`. Elsewhere an absent value reads `UNKNOWN`. */
  readonly mayMiss?: true
}

/** What an id of a request belongs to. */
export type IdKind = 'waba' | 'phoneNumber' | 'template' | 'templateGroup' | 'group'

/** One narrowing of a question. */
export interface FilterDefinition {
  /** The platform's parameter. */
  readonly parameter: string
  readonly type: 'phone' | 'country' | 'enum' | 'integer' | 'id' | 'boolean'
  readonly list: boolean
  /** Of a filter whose values are ids: what they are the ids of. A server checks that its reader may see them. */
  readonly idsOf?: IdKind
  /** Known values; other well-formed ones may be asked, too. */
  readonly values?: readonly (string | number)[]
  /** Values the platform refuses together with others: they are asked in requests of their own. */
  readonly alone?: readonly (string | number)[]
  readonly required?: boolean
  /** The most values one request may carry; more are split over several. */
  readonly most?: number
  /** The most values one question may carry. */
  readonly mostAsked?: number
}

/** Everything the library knows of a dataset, as data. Types, checks, printing and filter options derive from it. */
export interface DatasetDefinition {
  /** The Graph field or edge. */
  readonly field: string
  /** The forms the platform answers, the one used by default first. */
  readonly forms: readonly ('field' | 'edge')[]
  /** Our granularities and the platform's words for them. */
  readonly granularities: Readonly<Partial<Record<PlatformGranularity, string>>>
  readonly filters: Readonly<Record<string, FilterDefinition>>
  /** Splits that can be asked. */
  readonly dimensions: Readonly<Record<string, DimensionDefinition>>
  /** Ids every point carries, asked or not. */
  readonly ids: Readonly<Record<string, DimensionDefinition>>
  /** Columns, by their name in rows. */
  readonly metrics: Readonly<Record<string, MetricDefinition>>
  /** The word that asks for the list of clicks, when the dataset has one. */
  readonly clicks?: string
  /** The categories of templates whose clicks the platform counts, and those it announced that it does not. */
  readonly clicksByCategory?: { readonly counted: readonly string[]; readonly notCounted: readonly string[] }
  /** Whether the platform takes `metric_types`. Otherwise `query.metrics` only chooses columns. */
  readonly metricTypes: boolean
  /** `metric_types` must be sent, even when all are wanted. */
  readonly metricTypesRequired?: boolean
  /** How far back the platform answers. */
  readonly lookBackDays: number
  /** Whose midnights bound the buckets. */
  readonly zone: 'waba' | 'utc'
  /** Whether buckets without traffic are left out of answers. */
  readonly sparse: boolean
  /** The date from which on the platform no longer fills it, `YYYY-MM-DD`. */
  readonly retiredSince?: string
  /** Other spellings of the same value, wherever they come from. */
  readonly synonyms?: Readonly<Record<string, string>>
}

/** Granularities the platform answers. Coarser ones (WEEK, QUARTER) are computed. */
export type PlatformGranularity = 'HALF_HOUR' | 'DAY' | 'MONTH'

export const sum: { readonly rule: 'sum' } = { rule: 'sum' }
