import { type Cells, cellsOf, coverRange, type Offer } from '../plan/coverage.js'
import { cutRequests } from '../plan/cutRequests.js'
import { wholeBuckets } from '../plan/edges.js'
import { finerGrains } from '../plan/finerGrains.js'
import type { AccountScope } from '../plan/planRequests.js'
import type { AnalyticsRequest, PointsRequest } from '../plan/request.js'
import { listedIds, type Series, withGrain } from '../plan/series.js'
import type { TimeRange } from '../time/range.js'
import { type Answer, type Outcome, usablePart } from './answer.js'
import { AnswerStore, type Room } from './answerStore.js'
import { askRequest, joinOutcomes } from './askRequest.js'
import { InFlight } from './inFlight.js'
import { isWhole } from './selectRows.js'
import type { Sending } from './sender.js'
import type { Timers } from './timers.js'
import { turnsOf } from './turns.js'
import type { Wait } from './wait.js'

type Send = (request: AnalyticsRequest, sending: Sending) => Promise<unknown>

/** One request of a plan: kept already, under way, or to be sent. */
export interface PlannedRequest {
  readonly request: PointsRequest
  /** What of it the question uses. */
  readonly cells: Cells
  /** Waits for what becomes of it. */
  readonly outcome: (sending: Sending) => Promise<Outcome>
}

/** The requests for points of one client: answers kept, and requests under way that any question may join. */
export class Requests {
  private readonly store: AnswerStore
  private readonly inFlight = new InFlight<Outcome, Wait | undefined>()
  private underWay = new Map<string, Map<string, PointsRequest>>()
  private readonly costWithheld = new Set<string>()
  private readonly turns = turnsOf()
  /** Counts `clear`: what was asked before it is not kept after it. */
  private era = 0

  constructor(
    private readonly send: Send,
    private readonly clock: Pick<Timers, 'now' | 'elapsed'>,
    most: Room,
  ) {
    this.store = new AnswerStore(most)
  }

  /** The fewest requests that answer a scope, given what is kept and under way; `fresh` uses nothing that is kept. */
  plan(scope: AccountScope, fresh: boolean): readonly PlannedRequest[] {
    return scope.series.flatMap((series) =>
      scope.stretches
        .flatMap((stretch) => this.planStretch(withGrain(series, stretch), stretch.range, scope.ids, fresh))
        .sort((a, b) => firstMoment(a) - firstMoment(b)),
    )
  }

  /** What of a stretch is kept or under way, also by finer granularities, and requests for the rest. */
  private planStretch(
    series: Series,
    range: TimeRange,
    ids: AccountScope['ids'],
    fresh: boolean,
  ): readonly PlannedRequest[] {
    const offers = finerGrains(series).flatMap((own): readonly Offer<Source>[] => {
      const kept = fresh ? [] : this.store.offers(own, range, this.clock.elapsed())
      return [...kept, ...this.offersUnderWay(own, range)].flatMap((offer) => {
        const { granularity } = series.base
        const whole = own === series ? offer.range : wholeBuckets(offer.range, granularity, series.timeZone)
        return [{ ...offer, from: { series: own, what: offer.from }, range: whole }]
      })
    })
    const { taken, missing } = coverRange(ids, range, offers)
    const planned = [...taken].map(([{ series: own, what }, cells]) =>
      'table' in what ? this.planKept(what, cells) : this.planRequest(own, what, cells),
    )
    const asked = cutRequests(series, missing).map((request) =>
      this.planRequest(series, request, cellsOf(request)),
    )
    return [...planned, ...asked]
  }

  /** Forgets every answer, and lets nobody join what is under way. */
  clear(): void {
    this.era++
    this.store.clear()
    this.inFlight.clear()
    this.underWay = new Map()
    this.costWithheld.clear()
  }

  private planKept(kept: Answer, cells: Cells): PlannedRequest {
    this.store.use(kept)
    return { request: kept.request, cells, outcome: async () => ({ answers: [kept], failures: [] }) }
  }

  private planRequest(series: Series, request: PointsRequest, cells: Cells): PlannedRequest {
    const outcome: PlannedRequest['outcome'] = async (sending) => {
      const found = await this.askFitting(series, request, sending)
      const parts = found.answers.every((answer) => answer.divisible || isWhole(cells, answer.request))
      if (parts || isWhole(cells, request)) return found
      // Its points cannot be told apart: what is wanted of it is asked by itself.
      const missing = [...cells].flatMap(([id, ranges]) => ranges.map((range) => ({ id, range })))
      const own = cutRequests(series, missing)
      return joinOutcomes(await Promise.all(own.map((one) => this.askFitting(series, one, sending))))
    }
    return { request, cells, outcome }
  }

  /** Months that the platform does not give as such are got by days. */
  private async askFitting(series: Series, request: PointsRequest, sending: Sending): Promise<Outcome> {
    const found = await this.ask(series, request, sending)
    const refused = found.failures.filter(({ error }) => error.reason === 'monthly-window')
    if (refused.length === 0) return found
    const daily = withGrain(series, { granularity: 'DAY' })
    const again = refused.map((failure) => {
      const byDay: PointsRequest = { ...failure.request, granularity: 'DAY' }
      return this.ask(daily, byDay, sending)
    })
    const rest = found.failures.filter((failure) => !refused.includes(failure))
    return joinOutcomes([{ ...found, failures: rest }, ...(await Promise.all(again))])
  }

  private ask(series: Series, request: PointsRequest, asked: Sending): Promise<Outcome> {
    const key = requestKey(series, request)
    const { era, underWay } = this
    const own = underWay.get(series.key) ?? new Map<string, PointsRequest>()
    underWay.set(series.key, own.set(key, request))
    const end = () => {
      if (own.get(key) === request) own.delete(key)
      if (own.size === 0 && underWay.get(series.key) === own) underWay.delete(series.key)
    }
    const work = async (shared: AbortSignal, tell: (wait: Wait | undefined) => void) => {
      shared.addEventListener('abort', end, { once: true })
      try {
        const sending: Sending = { ...asked, signal: shared, onWait: tell }
        const outcome = await askRequest(request, {
          series,
          send: (next) => this.send(next, sending),
          clock: this.clock,
          costWithheld: this.costWithheld,
          inTurn: this.turns(request.wabaId),
          calls: asked.calls,
        })
        if (era === this.era) for (const answer of outcome.answers) this.store.keep(series, answer)
        return outcome
      } finally {
        end()
      }
    }
    return this.inFlight.join(key, asked.signal, work, asked.onWait)
  }

  private offersUnderWay(series: Series, range: TimeRange): readonly Offer<PointsRequest>[] {
    return [...(this.underWay.get(series.key)?.values() ?? [])].flatMap((request) => {
      const part = usablePart(request, range, series)
      const ids = listedIds(request)
      return part === undefined
        ? []
        : [{ from: request, ids: ids === undefined ? undefined : new Set(ids), range: part }]
    })
  }
}

/** An answer that is kept, or a request under way, and the series it belongs to. */
interface Source {
  readonly series: Series
  readonly what: Answer | PointsRequest
}

function requestKey(series: Series, request: PointsRequest): string {
  return JSON.stringify([series.key, request.start, request.end, listedIds(request) ?? []])
}

function firstMoment({ cells }: PlannedRequest): number {
  let first = Number.POSITIVE_INFINITY
  for (const ranges of cells.values()) first = Math.min(first, ranges[0]?.start ?? first)
  return first
}
