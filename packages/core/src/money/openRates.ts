import type { PointKind } from './pointKinds.js'
import type { PriceBook, PriceRate, RateDimension } from './priceBook.js'
import type { DatedBook } from './rateDates.js'

/** Stands for the platform's own amount. */
export const asBilled: PriceRate = { markUp: 0 }
const free: PriceRate = { price: 0 }

/** What may be charged for points of one kind. */
export interface OpenRates {
  /** One, where all is told that decides; `undefined` among them: no rate, nothing known. */
  readonly rates: ReadonlySet<PriceRate | undefined>
  /** What would have to be told to decide. */
  readonly needs: ReadonlySet<RateDimension>
  /** Whether other rates begin to hold within the bucket. */
  readonly changes: boolean
}

type Markets = ReadonlyMap<string, ReadonlySet<string>>

/** A function that finds the rates that may hold for points of a kind, by the order {@link PriceBook} documents. */
export function ratesFinder(book: PriceBook): (kind: PointKind, dated: DatedBook) => OpenRates {
  const markets = new Map(Object.entries(book.markets ?? {}).map(([name, list]) => [name, new Set(list)]))
  const otherwise = book.otherwise === 'platform' ? asBilled : undefined
  return (kind, { rates, changes }) => {
    const { start, end } = kind
    const moments = [start, ...changes.filter((moment) => moment > start && moment < end)]
    const spans = moments.map((moment) => {
      const holding = rates.filter(({ from, until }) => from <= moment && moment < until)
      return openAt(
        kind,
        holding.map(({ rate }) => rate),
        markets,
        otherwise,
      )
    })
    const [first] = spans
    return {
      rates: new Set(spans.flatMap((span) => [...span.rates])),
      needs: new Set(spans.flatMap((span) => [...span.needs])),
      changes: spans.some((span) => !sameSet(span.rates, first?.rates ?? span.rates)),
    }
  }
}

type Open = Omit<OpenRates, 'changes'>

/** `ranked`: the rates that hold at a moment, those that say most first. The last that is looked at holds for sure. */
function openAt(
  kind: PointKind,
  ranked: readonly PriceRate[],
  markets: Markets,
  otherwise: PriceRate | undefined,
): Open {
  const open = new Set<PriceRate | undefined>()
  const needs = new Set<RateDimension>()
  const named = typedFirst(kind, ranked)
  let doubted = false
  for (const rate of named) {
    const wanting = wantingFor(rate, kind, markets)
    if (wanting === undefined) continue
    const doubtful = rate.pricingType === undefined && rate.price !== undefined && kind.charged === 'unknown'
    // What a message costs if it is charged at all is found: of the rest, only rates that name a type may still hold.
    if (doubted && rate.pricingType === undefined) continue
    open.add(rate)
    for (const dimension of wanting) needs.add(dimension)
    if (wanting.length > 0) continue
    if (!doubtful) return { rates: open, needs }
    doubted = true
    if (kind.untold.has('pricingType')) needs.add('pricingType')
  }
  const maybeFree = kind.charged === 'unknown' && open.size > 0
  if (kind.charged === 'free' || maybeFree) open.add(free)
  if (kind.charged !== 'free' && !doubted) open.add(otherwise)
  return { rates: open, needs }
}

/** A message of a type that is free, or that nobody announced, is charged by rates that name the type, if there are any. */
function typedFirst({ charged, told }: PointKind, ranked: readonly PriceRate[]): readonly PriceRate[] {
  if (charged === 'charged' || told.pricingType === undefined) return ranked
  const typed = ranked.filter(({ pricingType }) => pricingType === told.pricingType)
  return charged === 'free' ? typed : [...typed, ...ranked.filter((rate) => rate.pricingType === undefined)]
}

/** The dimensions a rate names and the points do not tell; `undefined` where it does not hold. */
function wantingFor(
  rate: PriceRate,
  { told, untold }: PointKind,
  markets: Markets,
): readonly RateDimension[] | undefined {
  const wanting: RateDimension[] = []
  const agrees = (dimension: RateDimension, holds: boolean, isNamed: boolean): boolean => {
    if (!isNamed || holds) return true
    if (!untold.has(dimension)) return false
    wanting.push(dimension)
    return true
  }
  const { country, market, category, pricingType, tier } = rate
  const inMarket = market !== undefined && markets.get(market)?.has(told.country ?? '') === true
  const holds =
    agrees('country', country === told.country, country !== undefined) &&
    agrees('country', inMarket, market !== undefined) &&
    agrees('category', category === told.category, category !== undefined) &&
    agrees('pricingType', pricingType === told.pricingType, pricingType !== undefined) &&
    agrees('tier', tier === told.tier, tier !== undefined)
  return holds ? wanting : undefined
}

function sameSet<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each))
}
