import { emptySnapshot, isKnown, type Snapshot } from './snapshot.js'

type Change = Partial<Snapshot<unknown>>

interface Wait {
  readonly promise: Promise<void>
  readonly end: () => void
}

/** How many answers nobody watches are kept. */
const keptUnwatched = 30

/** What is known of each question, and who hears of it. */
export class Snapshots {
  private readonly known = new Map<string, Snapshot<unknown>>()
  private readonly listeners = new Map<string, Set<() => void>>()
  private readonly waits = new Map<string, Wait>()

  get(key: string | undefined): Snapshot<unknown> {
    return (key === undefined ? undefined : this.known.get(key)) ?? emptySnapshot
  }

  keys(): readonly string[] {
    return [...this.known.keys()]
  }

  listen(key: string, listener: () => void): () => void {
    const listeners = this.listeners.get(key) ?? new Set()
    this.listeners.set(key, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.listeners.get(key) === listeners) this.listeners.delete(key)
    }
  }

  /** Changes what is known of a question; who listens hears of it when it is a change. */
  publish(key: string, change: Change): void {
    const before = this.get(key)
    const names = Object.keys(change) as (keyof Snapshot<unknown>)[]
    if (names.some((name) => before[name] !== change[name])) {
      this.known.set(key, { ...before, ...change })
      for (const listener of [...(this.listeners.get(key) ?? [])]) listener()
    }
    if (isKnown(this.get(key))) this.endWait(key)
  }

  /** Resolves once something is known of a question; the same promise for all who wait, as Suspense wants it. */
  whenKnown(key: string): Promise<void> {
    const wait = this.waits.get(key) ?? newWait()
    this.waits.set(key, wait)
    return wait.promise
  }

  /** Lets go who waits for a question nobody will answer. */
  endWait(key: string): void {
    this.waits.get(key)?.end()
    this.waits.delete(key)
  }

  /** Forgets a question, and tells. */
  forget(key: string): void {
    if (!this.known.delete(key)) return
    for (const listener of [...(this.listeners.get(key) ?? [])]) listener()
  }

  /** A question is no longer needed: it is kept as the youngest of those, and the oldest beyond the bound go. */
  retire(key: string, isNeeded: (key: string) => boolean): void {
    const last = this.known.get(key)
    if (last === undefined) return
    this.known.delete(key)
    if (last.data !== undefined || last.error !== undefined) {
      const { data, error, settledAt } = last
      this.known.set(key, { ...emptySnapshot, data, error, settledAt })
    }
    const idle = this.keys().filter((each) => !isNeeded(each))
    for (const old of idle.slice(0, Math.max(0, idle.length - keptUnwatched))) this.known.delete(old)
  }
}

function newWait(): Wait {
  let end = () => {}
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end }
}
