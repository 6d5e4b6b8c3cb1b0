import type { Described } from './chooseRate.js'

/** Points of one kind that no rate covers. */
export interface UncoveredGroup {
  readonly country: string | undefined
  readonly category: string | undefined
  readonly pricingType: string | undefined
  readonly tier: string | undefined
  readonly points: number
  /** Messages, conversations or calls. */
  readonly quantity: number
}

/** Counts what no rate covers. */
export class Uncovered {
  private readonly found = new Map<string, { kind: Described; points: number; quantity: number }>()

  add(kind: Described, quantity: number | undefined): void {
    const key = JSON.stringify([kind.country, kind.category, kind.pricingType, kind.tier])
    const group = this.found.get(key) ?? { kind, points: 0, quantity: 0 }
    group.points++
    group.quantity += quantity ?? 0
    this.found.set(key, group)
  }

  /** The groups, those with most messages first. */
  groups(): readonly UncoveredGroup[] {
    return [...this.found.values()]
      .sort((a, b) => b.quantity - a.quantity || b.points - a.points)
      .map(({ kind, points, quantity }) => {
        const { country, category, pricingType, tier } = kind
        return { country, category, pricingType, tier, points, quantity }
      })
  }
}
