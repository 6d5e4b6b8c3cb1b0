import { AnalyticsError, type Progress } from '@wabalytics/core'

/** How an answer is got. */
export interface LoadCall {
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** Takes what has come so far. */
  readonly onPartial: (partial: unknown) => void
  /** Asks again even what the client keeps. */
  readonly fresh: boolean
}

/** Gets an answer. */
export type Load<T> = (call: LoadCall) => Promise<T>

interface Flight {
  readonly promise: Promise<unknown>
  controller: AbortController
  again: boolean
}

/** What is told of a flight. */
export interface FlightListener {
  readonly onStart: (key: string) => void
  readonly onProgress: (key: string, progress: Progress) => void
  readonly onPartial: (key: string, partial: unknown) => void
}

/**
 * Answers on their way, one a question whoever asks.
 *
 *     ask('k') ──► load ──────────────► all who asked get the answer
 *         ask('k') ──► joins
 *     restart('k')  ╳ load, load again ──► all who asked get the second answer; the first is never seen
 *     abandon('k')  ╳ nobody waits; a later ask starts anew
 */
export class Flights {
  private readonly flights = new Map<string, Flight>()

  constructor(private readonly listener: FlightListener) {}

  get size(): number {
    return this.flights.size
  }

  has(key: string): boolean {
    return this.flights.has(key)
  }

  keys(): readonly string[] {
    return [...this.flights.keys()]
  }

  ask(key: string, load: Load<unknown>, fresh: boolean): Promise<unknown> {
    const under = this.flights.get(key)
    if (under !== undefined) return under.promise
    const flight: Flight = {
      // Begun a moment later: asking may happen while React renders, where nobody may be told anything.
      promise: Promise.resolve().then(() => this.fly(key, flight, load, fresh)),
      controller: new AbortController(),
      again: false,
    }
    this.flights.set(key, flight)
    return flight.promise
  }

  /** Ends the request, which then fails as aborted. */
  cancel(key: string): void {
    this.flights.get(key)?.controller.abort()
  }

  /** What the request under way would bring is outdated: asks anew, for the same ones who wait. */
  restart(key: string): void {
    const flight = this.flights.get(key)
    if (flight === undefined) return
    flight.again = true
    flight.controller.abort()
  }

  /** Ends the request and forgets it. */
  abandon(key: string): void {
    const flight = this.flights.get(key)
    this.flights.delete(key)
    flight?.controller.abort()
  }

  private async fly(key: string, flight: Flight, load: Load<unknown>, fresh: boolean): Promise<unknown> {
    const mine = () => this.flights.get(key) === flight
    try {
      for (let anew = fresh; ; anew = true) {
        if (!mine()) throw abandoned()
        if (flight.again) flight.controller = new AbortController()
        flight.again = false
        // Cancelled before it began: it fails at once.
        if (!flight.controller.signal.aborted) this.listener.onStart(key)
        try {
          const answer = await load(this.callOf(key, flight, anew))
          if (mine() && !flight.again) return answer
        } catch (cause) {
          if (!flight.again) throw cause
        }
      }
    } finally {
      if (mine()) this.flights.delete(key)
    }
  }

  private callOf(key: string, flight: Flight, fresh: boolean): LoadCall {
    const { controller } = flight
    const current = () => this.flights.get(key) === flight && flight.controller === controller
    return {
      signal: controller.signal,
      fresh,
      onProgress: (progress) => current() && this.listener.onProgress(key, progress),
      onPartial: (partial) => current() && this.listener.onPartial(key, partial),
    }
  }
}

function abandoned(): AnalyticsError {
  return new AnalyticsError({
    kind: 'aborted',
    message: 'Nobody waits for this answer any more.',
    fix: 'Nothing to do: ask again when it is wanted.',
  })
}
