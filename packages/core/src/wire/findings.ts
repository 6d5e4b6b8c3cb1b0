import { type Notice, notice } from '../notices.js'

/** What a reader met on its way through an account's answers; becomes notices at the end. */
export class Findings {
  unreadablePoints = 0
  boundsMissing = 0
  /** The zone the answer itself named. */
  timeZone: string | undefined
  private readonly missing = new Map<string, number>()
  private readonly unreadable = new Map<string, number>()
  private readonly values = new Map<string, Set<string>>()
  private readonly keys = new Set<string>()

  dimensionMissing(name: string, points: number): void {
    this.missing.set(name, (this.missing.get(name) ?? 0) + points)
  }

  unreadableValue(name: string): void {
    this.unreadable.set(name, (this.unreadable.get(name) ?? 0) + 1)
  }

  unknownValue(name: string, value: string): void {
    const values = this.values.get(name) ?? new Set()
    this.values.set(name, values.add(value))
  }

  unknownKey(name: string): void {
    this.keys.add(name)
  }

  notices(wabaId: string): readonly Notice[] {
    const notices: Notice[] = []
    if (this.unreadablePoints > 0)
      notices.push(notice('unreadable-points', { count: this.unreadablePoints }, wabaId))
    if (this.boundsMissing > 0) notices.push(notice('bounds-missing', { count: this.boundsMissing }, wabaId))
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
