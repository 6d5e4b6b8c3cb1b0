/** What a rate may name of what it holds for. */
export type RateDimension = 'country' | 'category' | 'pricingType' | 'tier'

/**
 * One price of a book. What it does not name it holds for all of, free messages excepted: those are charged only by
 * rates that name their pricing type.
 *
 * Exactly one of `price` (replaces) and `markUp` (adds to the platform's amount) says what is charged.
 */
export interface PriceRate {
  /** ISO 3166 code, as `country` has it. */
  readonly country?: string | undefined
  /** A name from the book's `markets`. */
  readonly market?: string | undefined
  /** As `pricingCategory` (or `conversationCategory`) has it. */
  readonly category?: string | undefined
  /** As `pricingType` (or `conversationType`) has it. */
  readonly pricingType?: string | undefined
  /** As `tier` has it: `"0:250000"`. The platform tells a message's tier; it is not counted here. */
  readonly tier?: string | undefined
  /** First day it holds, `YYYY-MM-DD` in each account's own zone. @default always */
  readonly from?: string | undefined
  /** First day it no longer holds. @default never ends */
  readonly until?: string | undefined
  /** What one message (conversation, call) costs, in major units of the book's currency. */
  readonly price?: number | undefined
  /** A part of the platform's amount to add to it: 0.15 charges 115 %. */
  readonly markUp?: number | undefined
}

/**
 * What a partner charges.
 *
 * Of the rates that hold for a point, the one that says most is taken: a country before a market before neither;
 * then one that names the category, then the pricing type, then the tier; then the later `from`; then the later in
 * the list. What a table does not tell (it is not split by country, its months hold a day on which rates change) leaves
 * several rates open: where they would not charge the same, the charge is not known.
 */
export interface PriceBook {
  /** ISO 4217, of prices and of the amounts charged. */
  readonly currency: string
  readonly rates: readonly PriceRate[]
  /** Countries by market, e.g. `{ 'Rest of Latin America': ['AR', 'CL'] }`. */
  readonly markets?: Readonly<Record<string, readonly string[]>> | undefined
  /**
   * What points no rate covers are charged: nothing that is known (they are counted), or the platform's own amount,
   * where it is in the book's currency. @default 'nothing'
   */
  readonly otherwise?: 'nothing' | 'platform' | undefined
  /**
   * What points are charged whose rate, or whether they are free, the table does not tell: nothing that is known (they
   * are counted), or the most they may cost, marked `at-most`. @default 'nothing'
   */
  readonly inDoubt?: 'nothing' | 'most' | undefined
}
