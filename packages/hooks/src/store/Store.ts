import { AnalyticsError, type Progress } from '@wabalytics/core'
import { emptySnapshot, type Snapshot } from './snapshot.js'

/** Gets an answer; the signal fires when nobody waits for it any more. */
export type Load<T> = (options: {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** Whether somebody asked for a refresh: nothing that is kept will do. */
  readonly fresh: boolean
}) => Promise<T>

/** A question somebody watches. */
export interface Watched {
  readonly key: string
  /** The key in SWR's cache: another one once what it held is outdated. */
  readonly cacheKey: string
  readonly load: Load<unknown>
  watchers: number
  controller: AbortController | undefined
  /** The next run is a refresh. */
  fresh: boolean
  /** Asks again, set by whoever runs the question. */
  revalidate: (() => void) | undefined
}

let made = 0

/**
 * What the hooks of one provider and tenant share: which questions are watched, and what is known of each.
 *
 *     hook ──watch(key)──► Store ──keys──► Runner (useSWR) ──run(key)──► client
 *      ▲                     │ ▲                                            │
 *      └──────snapshot───────┘ └───────────────publish(key)─────────────────┘
 *
 * Runners stand beside the app, not above it: they alone live under this library's SWR configuration, so that a
 * host's own SWR calls keep theirs, and none of the host's settings reaches ours.
 */
export class Store {
  /** Tells stores apart, as a React key does. */
  readonly id = ++made
  private readonly outdated = new Map<string, number>()
  private readonly watched = new Map<string, Watched>()
  private readonly snapshots = new Map<string, Snapshot<unknown>>()
  private readonly listeners = new Map<string, Set<() => void>>()
  private readonly keyListeners = new Set<() => void>()
  private list: readonly Watched[] = []

  /** Watches a question; the returned function ends it, and the request when it was the last watcher. */
  watch(key: string, load: Load<unknown>, listener: () => void): () => void {
    const watched = this.watched.get(key) ?? this.open(key, load)
    watched.watchers++
    const listeners = this.listeners.get(key) ?? new Set()
    this.listeners.set(key, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      watched.watchers--
      // Later in the same turn another component may take over, as StrictMode's second mount does.
      queueMicrotask(() => {
        if (watched.watchers === 0) this.close(watched)
      })
    }
  }

  /** What is known of a question. The type is the caller's, who chose both key and load. */
  snapshot(key: string | undefined): Snapshot<unknown> {
    return (key === undefined ? undefined : this.snapshots.get(key)) ?? emptySnapshot
  }

  /** The watched questions; a new list when one comes or goes. */
  keys = (): readonly Watched[] => this.list

  onKeys = (listener: () => void): (() => void) => {
    this.keyListeners.add(listener)
    return () => this.keyListeners.delete(listener)
  }

  /** Gets a question's answer, with progress to its snapshot. */
  async run(key: string): Promise<unknown> {
    const watched = this.watched.get(key)
    if (watched === undefined) return this.snapshot(key).data
    const controller = new AbortController()
    const { fresh } = watched
    watched.controller = controller
    watched.fresh = false
    this.publish(key, { cancelled: false, progress: undefined })
    try {
      const onProgress = (progress: Progress) => {
        if (watched.controller === controller) this.publish(key, { progress })
      }
      return await watched.load({ signal: controller.signal, onProgress, fresh })
    } finally {
      if (watched.controller === controller) watched.controller = undefined
    }
  }

  /** Changes what is known of a question. */
  publish(key: string, change: Partial<Snapshot<unknown>>): void {
    const before = this.snapshot(key)
    const after = { ...before, ...change }
    if (Object.entries(change).every(([name, value]) => before[name as keyof Snapshot<unknown>] === value))
      return
    this.snapshots.set(key, after)
    for (const listener of this.listeners.get(key) ?? []) listener()
  }

  /** Asks a watched question again. */
  refresh(key: string): void {
    const watched = this.watched.get(key)
    if (watched?.revalidate === undefined) return
    watched.fresh = true
    watched.revalidate()
  }

  /** Ends the request that is under way for a question. */
  cancel(key: string): void {
    const watched = this.watched.get(key)
    if (watched?.controller === undefined) return
    this.publish(key, { cancelled: true })
    watched.controller.abort()
  }

  /** Asks again all watched questions whose key holds a text, and forgets the others. */
  invalidate(part: string): void {
    for (const key of [...this.snapshots.keys()]) {
      if (!key.includes(part)) continue
      if (this.watched.has(key)) this.refresh(key)
      else {
        this.snapshots.delete(key)
        this.outdated.set(key, (this.outdated.get(key) ?? 0) + 1)
      }
    }
  }

  /** Ends everything: the tenant has changed or signed out. */
  unload(): void {
    for (const watched of this.watched.values()) watched.controller?.abort()
    this.snapshots.clear()
  }

  private open(key: string, load: Load<unknown>): Watched {
    const cacheKey = `${this.outdated.get(key) ?? 0} ${key}`
    const watched: Watched = {
      key,
      cacheKey,
      load,
      watchers: 0,
      controller: undefined,
      fresh: false,
      revalidate: undefined,
    }
    this.watched.set(key, watched)
    this.emitKeys()
    return watched
  }

  private close(watched: Watched): void {
    if (this.watched.get(watched.key) !== watched) return
    this.watched.delete(watched.key)
    this.listeners.delete(watched.key)
    watched.controller?.abort()
    const { data, error } = this.snapshot(watched.key)
    if (data === undefined && error === undefined) this.snapshots.delete(watched.key)
    this.emitKeys()
  }

  private emitKeys(): void {
    this.list = [...this.watched.values()]
    for (const listener of this.keyListeners) listener()
  }
}

/** An error as hooks show it: being cancelled is not one. */
export function shownError(error: unknown): AnalyticsError | undefined {
  return error instanceof AnalyticsError && error.kind !== 'aborted' ? error : undefined
}
