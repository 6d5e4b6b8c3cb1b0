import type { AnalyticsClient } from '@wabalytics/core'
import { KnownCache } from './KnownCache.js'
import type { Load } from './LoadCall.js'
import { emptySnapshot, isFresh, isKnown, type Snapshot, shownError } from './snapshot.js'
import type { NewEngine } from './swrEngine.js'

type Change = Partial<Snapshot<unknown>>

/** An answer on its way. */
interface Flight {
  readonly load: Load<unknown>
  /** Whether even what the client keeps is asked again. */
  readonly fresh: boolean
  readonly controller: AbortController
  /** Resolves when the question is settled; never rejects. */
  readonly promise: Promise<void>
}

/** How many answers nobody watches are kept. */
const keptUnwatched = 30
let made = 0

/**
 * What the hooks of one client and tenant share.
 *
 *     hook ── useSWR(key) ──► SWR's cache ◄── mutate(key, snapshot) ── Store ◄── load ── client
 *      ▲                       │    └─ mounted, polled, revalidated ──► revalidate ─┘
 *      └────── snapshot ───────┘
 *
 * SWR holds what is known, shares it, and says when to ask. Here is what SWR lacks: partial answers, progress, requests
 * that are cancelled, end with their last watcher, or begin anew after a write, and a bound on what is kept.
 */
export class Store {
  // SWR remembers every key it ever saw, whoever's cache it was in: none may be another tenant's.
  private readonly prefix = `wabalytics ${++made} `
  readonly cache = new KnownCache()
  private readonly watched = new Map<string, { readonly load: Load<unknown>; watchers: number }>()
  private readonly flights = new Map<string, Flight>()
  /** What is to be asked whatever is known, and whether even what the client keeps. */
  private readonly forced = new Map<string, boolean>()
  /** At which intervals watched questions are asked again, by all who want it. */
  private readonly intervals = new Map<string, readonly number[]>()
  private mutate: ReturnType<NewEngine> | undefined
  /** Counts how often everything was forgotten: what was seen before must not be shown any more. */
  generation = 0

  constructor(readonly client: AnalyticsClient) {}

  /** Begins to tell SWR; where only servers ask, nothing ever does. */
  start(newEngine: NewEngine): void {
    if (this.mutate !== undefined) return
    const known = [...this.cache]
    this.cache.clear()
    this.mutate = newEngine(this.cache)
    for (const [key, { data }] of known) this.put(key, data)
  }

  /** The key of a question in SWR's cache. */
  keyOf(key: string): string {
    return this.prefix + key
  }

  /** The watched questions. */
  keys(): readonly string[] {
    return [...this.watched.keys()]
  }

  /** What is known of a question. The type is the caller's, who chose both key and load. */
  snapshot(key: string): Snapshot<unknown> {
    return this.cache.get(this.keyOf(key))?.data ?? emptySnapshot
  }

  isFresh(key: string): boolean {
    return isFresh(this.snapshot(key), this.client.elapsed())
  }

  /** Wants a question asked every so many milliseconds; the returned function ends that. */
  poll(key: string, interval: number): () => void {
    this.intervals.set(key, [...(this.intervals.get(key) ?? []), interval])
    return () => {
      const left = [...(this.intervals.get(key) ?? [])]
      left.splice(left.indexOf(interval), 1)
      if (left.length > 0) this.intervals.set(key, left)
      else this.intervals.delete(key)
    }
  }

  /** Milliseconds until a question asked every so many is due, or sooner where others want it more often. */
  dueIn(key: string, wanted: number): number {
    const interval = Math.min(wanted, ...(this.intervals.get(key) ?? []))
    if (this.flights.has(key)) return interval
    const { settledAt, error } = this.snapshot(key)
    const pause = Math.max(interval, (error?.retryAfter ?? 0) * 1000)
    return settledAt === undefined ? interval : settledAt + pause - this.client.elapsed()
  }

  /** Watches a question; the returned function ends it, and the request when it was the last watcher. */
  watch(key: string, load: Load<unknown>): () => void {
    const watched = this.watched.get(key) ?? { load, watchers: 0 }
    this.watched.set(key, watched)
    if (watched.watchers++ === 0 && !this.isFresh(key)) this.refresh(key, false)
    return () => {
      watched.watchers--
      // Later in the same turn another component may take over, as StrictMode's second mount does.
      queueMicrotask(() => {
        if (watched.watchers > 0 || this.watched.get(key) !== watched) return
        this.watched.delete(key)
        this.end(key)
        this.retire(key)
      })
    }
  }

  /** Takes an answer that came another way, with the page say, unless one is there. */
  seed(key: string, snapshot: Change): void {
    if (this.snapshot(key).data === undefined) this.publish(key, snapshot)
  }

  /** What SWR calls: asks, unless something is known, nothing forces it, and no interval (milliseconds) is over. */
  async revalidate(key: string, load: Load<unknown>, interval = Infinity): Promise<Snapshot<unknown>> {
    // Children mount before their parents, one of which may bring the answer.
    await undefined
    const isWanted =
      this.snapshot(key).settledAt === undefined || this.forced.has(key) || this.flights.has(key)
    if (isWanted || this.dueIn(key, interval) <= 0) await this.ask(key, load)
    return this.snapshot(key)
  }

  /** Gets a question's answer, once for all who ask; may be called while React renders. Never rejects. */
  ask(key: string, load: Load<unknown>): Promise<void> {
    const under = this.flights.get(key)
    if (under !== undefined) return under.promise
    const flight: Flight = {
      load,
      fresh: this.forced.get(key) ?? false,
      controller: new AbortController(),
      // A moment later: nobody may be told anything while React renders.
      promise: Promise.resolve().then(() => this.fly(key, flight)),
    }
    this.flights.set(key, flight)
    this.forced.delete(key)
    return flight.promise
  }

  /** Asks a watched question again; by default even what the client keeps. */
  refresh(key: string, fresh = true): void {
    const load = this.watched.get(key)?.load
    if (load === undefined || this.flights.has(key)) return
    this.forced.set(key, fresh)
    void this.mutate?.(this.keyOf(key))
    // Where Suspense hides all who watch it, SWR asks nobody.
    void this.ask(key, load)
  }

  /** Ends the request that is under way for a question. */
  cancel(key: string): void {
    if (this.end(key)) this.settle(key, { error: undefined, cancelled: true })
  }

  /** Asks again the questions a write has outdated, and forgets those nobody watches or waits for. */
  invalidate(isOutdated: (key: string) => boolean): void {
    const known = [...this.cache.keys()].map((key) => key.slice(this.prefix.length))
    for (const key of new Set([...known, ...this.flights.keys()])) if (isOutdated(key)) this.renew(key)
  }

  /** Forgets everything, the client's answers included. What is still watched is asked anew. */
  unload(): void {
    this.client.clear()
    this.drop()
  }

  /** Forgets everything the store itself knows. */
  drop(): void {
    this.generation++
    for (const key of [...this.flights.keys()]) this.end(key)
    for (const key of [...this.cache.keys()]) this.put(key, undefined)
    for (const [key, { watchers }] of this.watched) if (watchers > 0) this.refresh(key)
  }

  private renew(key: string): void {
    const load = this.flights.get(key)?.load
    this.end(key)
    if (this.watched.has(key)) this.refresh(key)
    else this.put(this.keyOf(key), undefined)
    if (load !== undefined) void this.ask(key, load)
  }

  private end(key: string): boolean {
    this.flights.get(key)?.controller.abort()
    return this.flights.delete(key)
  }

  private async fly(key: string, flight: Flight): Promise<void> {
    const { load, fresh, controller } = flight
    const isCurrent = () => this.flights.get(key) === flight
    const tell = (change: Change) => {
      if (isCurrent()) this.publish(key, change)
    }
    let outcome: Change = {}
    try {
      tell({ cancelled: false, partial: undefined, progress: undefined, validating: true })
      const call = {
        signal: controller.signal,
        fresh,
        onProgress: (progress: Change['progress']) => tell({ progress }),
        onPartial: (partial: unknown) => tell({ partial }),
      }
      if (isCurrent()) outcome = { data: await load(call), error: undefined }
    } catch (cause) {
      const error = shownError(cause)
      outcome = { error, cancelled: error === undefined }
    }
    // Another one has begun since: who waits, waits for that.
    if (!isCurrent()) return this.flights.get(key)?.promise
    this.flights.delete(key)
    this.settle(key, outcome)
    if (!this.watched.has(key)) this.retire(key)
  }

  private settle(key: string, outcome: Change): void {
    const settledAt = this.client.elapsed()
    this.publish(key, { validating: false, partial: undefined, progress: undefined, settledAt, ...outcome })
  }

  private publish(key: string, change: Change): void {
    this.put(this.keyOf(key), { ...this.snapshot(key), ...change })
  }

  private put(cacheKey: string, data: Snapshot<unknown> | undefined): void {
    // On a server nobody is told, and SWR would remember the key for good.
    if (this.mutate === undefined || typeof document === 'undefined') this.cache.hold(cacheKey, data)
    else void this.mutate(cacheKey, data, { revalidate: false })
  }

  /** Nobody needs a question any more: it is kept as the youngest of those, and the oldest beyond the bound go. */
  private retire(key: string): void {
    const { data, error, settledAt } = this.snapshot(key)
    this.cache.delete(this.keyOf(key))
    const known = { ...emptySnapshot, data, error, settledAt }
    if (isKnown(known)) this.cache.hold(this.keyOf(key), known)
    const needed = new Set([...this.watched.keys(), ...this.flights.keys()].map((each) => this.keyOf(each)))
    const idle = [...this.cache.keys()].filter((each) => !needed.has(each))
    for (const old of idle.slice(0, Math.max(0, idle.length - keptUnwatched))) this.cache.delete(old)
  }
}
