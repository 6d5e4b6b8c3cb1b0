import type { AnalyticsClient } from '@wabalytics/core'
import type { Cache } from 'swr'
import { Flights, type Load } from './Flights.js'
import { Poll } from './Poll.js'
import { Snapshots } from './Snapshots.js'
import { isFresh, type Snapshot, shownError } from './snapshot.js'

/** A question somebody watches. */
export interface Watched {
  readonly key: string
  /** The key in SWR's cache: short, since SWR remembers every key it ever saw. */
  readonly cacheKey: string
  readonly load: Load<unknown>
  watchers: number
  /** Asks again, set by whoever runs the question. */
  readonly revalidators: Set<() => void>
  /** Whether the next run asks even what the client keeps. */
  fresh: boolean
  /** What SWR knows of it, by SWR's view of the store: gone when nobody watches any more. */
  readonly states: WeakMap<Cache, ReturnType<Cache['get']>>
}

/** What became of asking. */
interface Outcome {
  readonly data?: unknown
  readonly error?: unknown
}

let made = 0

/**
 * What the hooks of one client and tenant share: which questions are watched, and what is known of each.
 *
 *     hook ──watch(key)──► Store ──keys──► Runner (useSWR) ──run(key)──► client
 *      ▲                     │ ▲                │
 *      └──────snapshot───────┘ └──SWR's cache───┘
 *
 * Runners stand beside the app, not above it: they alone live under this library's SWR configuration, so that a host's
 * own SWR calls keep theirs, and none of the host's settings reaches ours. Where no Runner can stand (no provider, or
 * a tree that Suspense holds back) the store asks by itself; both ways share one request a question.
 */
export class Store {
  /** Tells stores apart, as a React key does. */
  readonly id = ++made
  private readonly watched = new Map<string, Watched>()
  private readonly snapshots = new Snapshots()
  private readonly polls = new Map<string, Poll>()
  private readonly keyListeners = new Set<() => void>()
  private readonly flights = new Flights({
    onStart: (key) => {
      const start = { cancelled: false, partial: undefined, progress: undefined, validating: true }
      this.snapshots.publish(key, start)
    },
    onProgress: (key, progress) => this.snapshots.publish(key, { progress }),
    onPartial: (key, partial) => this.snapshots.publish(key, { partial }),
  })
  private list: readonly Watched[] = []
  private runners = 0
  private opened = 0
  /** Counts how often everything was forgotten: what was seen before must not be shown any more. */
  generation = 0

  constructor(readonly client: AnalyticsClient) {}

  /** Watches a question; the returned function ends it, and the request when it was the last watcher. */
  watch(key: string, load: Load<unknown>, listener: () => void): () => void {
    const watched = this.watched.get(key) ?? this.open(key, load)
    watched.watchers++
    const ignore = this.snapshots.listen(key, listener)
    return () => {
      ignore()
      watched.watchers--
      // Later in the same turn another component may take over, as StrictMode's second mount does.
      queueMicrotask(() => {
        if (watched.watchers === 0) this.close(watched)
      })
    }
  }

  /** What is known of a question. The type is the caller's, who chose both key and load. */
  snapshot(key: string | undefined): Snapshot<unknown> {
    return this.snapshots.get(key)
  }

  /**
   * Takes an answer that came another way, with the page say, unless one is there. `fetchedAt` (milliseconds) is by the
   * clock of whoever got it: one that is ahead of ours makes nothing younger than new.
   */
  seed(key: string, data: unknown, fetchedAt: number): void {
    if (this.snapshot(key).data !== undefined) return
    const age = Math.max(0, this.client.now() - fetchedAt)
    this.snapshots.publish(key, { data, settledAt: this.client.elapsed() - age })
  }

  /** The watched questions; a new list when one comes or goes. */
  keys = (): readonly Watched[] => this.list

  onKeys = (listener: () => void): (() => void) => {
    this.keyListeners.add(listener)
    return () => this.keyListeners.delete(listener)
  }

  /** Runners have come; the returned function says that they are gone. */
  attachRunners(): () => void {
    this.runners++
    return () => {
      this.runners--
      queueMicrotask(() => {
        if (this.runners === 0) for (const watched of this.watched.values()) this.askAlone(watched)
      })
    }
  }

  /** Gets a question's answer for a Runner. */
  run(key: string): Promise<unknown> {
    const watched = this.watched.get(key)
    if (watched === undefined) return Promise.resolve(this.snapshot(key).data)
    const { fresh, load } = watched
    watched.fresh = false
    return this.flights.ask(key, load, fresh)
  }

  /** The watched question SWR knows by a key. */
  byCacheKey(cacheKey: string): Watched | undefined {
    return this.list.find((one) => one.cacheKey === cacheKey)
  }

  /** Takes what SWR found out. */
  take({ key }: Watched, validating: boolean | undefined, outcome: Outcome): void {
    if (validating === true) this.snapshots.publish(key, { validating })
    else if (validating === false) this.settle(key, outcome)
  }

  isFresh(key: string): boolean {
    return isFresh(this.snapshot(key), this.client.elapsed())
  }

  /**
   * Asks a question before anybody watches it; resolves once something is known of it, and never rejects. May be
   * called while React renders.
   */
  hold(key: string, load: Load<unknown>): Promise<void> {
    const known = this.snapshots.whenKnown(key)
    if (!this.flights.has(key)) this.askNow(key, load, false)
    return known
  }

  /** Asks a watched question again; by default even what the client keeps. */
  refresh(key: string, fresh = true): void {
    const watched = this.watched.get(key)
    if (watched === undefined || this.flights.has(key)) return
    watched.fresh = fresh
    const [revalidate] = watched.revalidators
    if (revalidate === undefined) this.askNow(key, watched.load, fresh)
    else revalidate()
  }

  /** Ends the request that is under way for a question. */
  cancel(key: string): void {
    if (!this.flights.has(key)) return
    this.snapshots.publish(key, { cancelled: true })
    this.flights.cancel(key)
  }

  /** Asks a watched question again every so many milliseconds; the returned function ends that. */
  poll(key: string, interval: number): () => void {
    const poll =
      this.polls.get(key) ??
      new Poll({ due: (every) => this.dueIn(key, every), ask: () => this.refresh(key, false) })
    this.polls.set(key, poll)
    const end = poll.add(interval)
    return () => {
      end()
      if (poll.isIdle && this.polls.get(key) === poll) this.polls.delete(key)
    }
  }

  /** Asks again the watched questions a write has outdated, and forgets the others. */
  invalidate(isOutdated: (key: string) => boolean): void {
    const keys = new Set([...this.snapshots.keys(), ...this.flights.keys()])
    for (const key of [...keys].filter(isOutdated)) {
      if (this.flights.has(key)) this.flights.restart(key)
      else if (this.watched.has(key)) this.refresh(key)
      else this.snapshots.forget(key)
    }
  }

  /**
   * Forgets everything, the client's answers included: the tenant has changed or signed out. What is still watched is
   * asked anew.
   */
  unload(): void {
    this.client.clear()
    this.drop()
  }

  /** Forgets everything the store itself knows. */
  drop(): void {
    this.generation++
    for (const key of this.flights.keys()) {
      if (this.watched.has(key)) this.flights.restart(key)
      else this.flights.abandon(key)
      this.snapshots.endWait(key)
    }
    for (const key of this.snapshots.keys()) this.snapshots.forget(key)
    for (const { key, watchers } of this.watched.values()) if (watchers > 0) this.refresh(key)
  }

  private dueIn(key: string, interval: number): number {
    if (this.flights.has(key)) return interval
    const { settledAt, error } = this.snapshot(key)
    const pause = Math.max(interval, (error?.retryAfter ?? 0) * 1000)
    return settledAt === undefined ? interval : settledAt + pause - this.client.elapsed()
  }

  private askNow(key: string, load: Load<unknown>, fresh: boolean): void {
    const done = (outcome: Outcome) => {
      if (this.flights.has(key)) return
      this.settle(key, outcome)
      if (!this.watched.has(key)) this.retire(key)
    }
    this.flights.ask(key, load, fresh).then(
      (data) => done({ data }),
      (error: unknown) => done({ error }),
    )
  }

  private askAlone(watched: Watched): void {
    const { key, load, watchers } = watched
    if (this.runners > 0 || watchers === 0 || this.watched.get(key) !== watched) return
    if (!this.isFresh(key) && !this.flights.has(key)) this.askNow(key, load, false)
  }

  private settle(key: string, { data, error: cause }: Outcome): void {
    const error = shownError(cause)
    const settledAt = this.client.elapsed()
    const end = { validating: false, partial: undefined, progress: undefined, error, settledAt }
    // Whoever ended the request, the caller or the fetcher: nothing is on its way any more.
    if (cause !== undefined && error === undefined) this.snapshots.publish(key, { ...end, cancelled: true })
    else this.snapshots.publish(key, data === undefined ? end : { ...end, data })
  }

  private open(key: string, load: Load<unknown>): Watched {
    const cacheKey = (this.opened++).toString(36)
    const watched: Watched = {
      key,
      cacheKey,
      load,
      watchers: 0,
      revalidators: new Set(),
      fresh: false,
      states: new WeakMap(),
    }
    this.watched.set(key, watched)
    this.emitKeys()
    queueMicrotask(() => this.askAlone(watched))
    return watched
  }

  private close(watched: Watched): void {
    if (this.watched.get(watched.key) !== watched) return
    this.watched.delete(watched.key)
    this.flights.abandon(watched.key)
    this.snapshots.endWait(watched.key)
    this.retire(watched.key)
    this.emitKeys()
  }

  private retire(key: string): void {
    this.snapshots.retire(key, (each) => this.watched.has(each) || this.flights.has(each))
  }

  private emitKeys(): void {
    this.list = [...this.watched.values()]
    for (const listener of this.keyListeners) listener()
  }
}
