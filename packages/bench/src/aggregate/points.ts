/** A data point as the platform sends it. */
export interface Point {
  readonly start: number
  readonly end: number
  readonly country: string
  readonly phone_number: string
  readonly pricing_type: string
  readonly pricing_category: string
  /** Absent on free points. */
  readonly tier?: string
  readonly volume: number
  /** Absent on a few. */
  readonly cost?: number
}

/** How the points are ordered: the platform promises nothing. */
export type Order = 'ascending' | 'shuffled'

const halfHour = 1800
/** 2026-07-01 in São Paulo. */
const firstStart = 1782874800
const buckets = 60 * 48
const countries =
  'BR AR CL CO MX PE US GB DE FR ES IT PT NL IN ID MY SG AE SA EG ZA NG KE TR IL PL RO AU JP'.split(' ')
const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION', 'SERVICE', 'AUTHENTICATION_INTERNATIONAL']
const types = ['REGULAR', 'FREE_CUSTOMER_SERVICE', 'FREE_ENTRY_POINT']
const tiers = ['0:250000', '250001:2000000', '2000001:15000000', '15000001:MAX']

/** A seeded generator of numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The platform's answer to a question for pricing by half hour and five dimensions, as text. */
export function pricingAnswer(count: number, order: Order, seed = 1): string {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const points = Array.from({ length: count }, (_, i) => {
    const bucket = order === 'ascending' ? Math.floor((i / count) * buckets) : Math.floor(random() * buckets)
    const start = firstStart + bucket * halfHour
    const type = random() < 0.7 ? 'REGULAR' : pick(types)
    const volume = 1 + Math.floor(random() * 400)
    return {
      start,
      end: start + halfHour,
      phone_number: `55119${10_000_000 + Math.floor(random() * 12) * 7919}`,
      country: pick(countries),
      pricing_type: type,
      pricing_category: pick(categories),
      ...(type === 'REGULAR' ? { tier: pick(tiers) } : {}),
      volume,
      ...(random() < 0.01 ? {} : { cost: type === 'REGULAR' ? volume * 0.0068 : 0 }),
    }
  })
  return JSON.stringify({ pricing_analytics: { data: [{ data_points: points }] }, id: '102290129340398' })
}

/** The points of an answer. */
export function pointsOf(answer: unknown): readonly Point[] {
  const typed = answer as { pricing_analytics: { data: [{ data_points: readonly Point[] }] } }
  return typed.pricing_analytics.data[0].data_points
}

export const timeZone = 'America/Sao_Paulo'
export const range = { start: firstStart, end: firstStart + buckets * halfHour }
