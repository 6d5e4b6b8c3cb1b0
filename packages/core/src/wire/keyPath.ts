import type { KeyReaders } from './keyReaders.js'

/**
 * The orders of keys an answer's points have, as a tree of steps that grows with what is met. Step 0 is where every
 * point begins. Everything of a step stands in arrays, at its number: see `readRows`.
 */
export class KeyPath {
  readonly keyOf: string[] = ['']
  /** The step that came next last time: almost always the one that comes next now. */
  readonly nextOf: number[] = [0]
  /** The one that came next before that: keys that only some points have come and go. */
  readonly otherOf: number[] = [0]
  readonly kindOf: number[] = [0]
  readonly slotOf: number[] = [0]
  /** Points whose keys ended here. */
  readonly pointsAt: number[] = [0]
  private readonly before: number[] = [0]
  /** The steps that ever came next, by key. */
  readonly stepsOf: Map<string, number>[] = [new Map()]

  constructor(private readonly readers: KeyReaders) {}

  /** The step of a key after another one. */
  follow(step: number, key: string): number {
    const known = this.stepsOf[step]?.get(key)
    const next = known ?? this.keyOf.length
    if (known === undefined) {
      const { kind, slot } = this.readers.readerOf(key)
      this.keyOf.push(key)
      this.nextOf.push(0)
      this.otherOf.push(0)
      this.kindOf.push(kind)
      this.slotOf.push(slot)
      this.pointsAt.push(0)
      this.before.push(step)
      this.stepsOf.push(new Map())
      this.stepsOf[step]?.set(key, next)
    }
    this.nextOf[step] = next
    return next
  }

  /** Tells of the dimensions that were asked and are not among the keys of points. */
  tellMissing(): void {
    for (const [last, points] of this.pointsAt.entries()) {
      if (points === 0) continue
      const keys = new Set<string>()
      for (let step = last; step !== 0; step = this.before[step] ?? 0) keys.add(this.keyOf[step] ?? '')
      this.readers.tellMissing(keys, points)
      this.pointsAt[last] = 0
    }
  }
}
