import { type Notice, notice } from '../notices.js'

/** So many unknown values of a dimension, and unknown keys, are told of by name. */
const mostNamed = 50

/** What a reader met on its way through an account's answers; becomes notices at the end. */
export class Findings {
  unreadablePoints = 0
  boundsMissing = 0
  /** Points outside of what was asked: not counted. */
  pointsOutside = 0
  /** A moment of one of them, UNIX seconds or whatever it is. */
  momentOutside: number | undefined
  /** There were no points, and nothing in the answer said so. */
  emptyUnproved = false
  /** The zone the answer itself named. */
  timeZone: string | undefined
  /** The currency the whole answer is in, as it says itself; points may name others. */
  currency: string | undefined
  private readonly missing = new Map<string, number>()
  private readonly unreadable = new Map<string, number>()
  private readonly values = new Map<string, Set<string>>()
  private readonly keys = new Set<string>()

  outside(moment: number): void {
    this.pointsOutside++
    this.momentOutside ??= moment
  }

  dimensionMissing(name: string, points: number): void {
    this.missing.set(name, (this.missing.get(name) ?? 0) + points)
  }

  unreadableValue(name: string): void {
    this.unreadable.set(name, (this.unreadable.get(name) ?? 0) + 1)
  }

  unknownValue(name: string, value: string): void {
    const values = this.values.get(name) ?? new Set()
    if (values.size < mostNamed) this.values.set(name, values.add(value))
  }

  /** Tells of a key; false: there are too many of them to keep what they hold. */
  unknownKey(name: string): boolean {
    if (this.keys.size >= mostNamed && !this.keys.has(name)) return false
    this.keys.add(name)
    return true
  }

  notices(wabaId: string): readonly Notice[] {
    const notices: Notice[] = []
    const counted = [
      ['unreadable-points', this.unreadablePoints],
      ['points-outside', this.pointsOutside],
      ['bounds-missing', this.boundsMissing],
    ] as const
    if (this.emptyUnproved) notices.push(notice('empty-unproved', {}, wabaId))
    for (const [code, count] of counted) if (count > 0) notices.push(notice(code, { count }, wabaId))
    for (const [name, count] of this.missing)
      notices.push(notice('dimension-missing', { name, count }, wabaId))
    for (const [name, count] of this.unreadable)
      notices.push(notice('unreadable-values', { name, count }, wabaId))
    for (const [name, values] of this.values) {
      for (const value of values) notices.push(notice('unknown-value', { name, value }, wabaId))
    }
    for (const name of this.keys) notices.push(notice('unknown-key', { name }, wabaId))
    return notices
  }
}
