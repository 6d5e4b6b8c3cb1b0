import { datasetDefinition, metricWords } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import { halve } from '../plan/cutRequests.js'
import type { PointsRequest } from '../plan/request.js'
import type { Series } from '../plan/series.js'
import type { Answer, Outcome } from './answer.js'
import { type Collected, collectAnswer } from './collectAnswer.js'
import { completeAnswer } from './completeAnswer.js'
import { toAnalyticsError } from './toAnalyticsError.js'

/** What asking needs. */
export interface Asking {
  readonly series: Series
  readonly send: (request: PointsRequest) => Promise<unknown>
  /** Milliseconds. */
  readonly now: () => number
  /** Accounts whose COST was refused: it is not asked again. */
  readonly costWithheld: Set<string>
}

/**
 * Asks one planned request until all of it came: every page; without COST where it is withheld; in halves where it is
 * too large; what a page silently left out once more. What cannot be had is named, never left out.
 *
 * @throws AnalyticsError `aborted` only: other failures are part of the outcome.
 */
export async function askRequest(request: PointsRequest, asking: Asking): Promise<Outcome> {
  try {
    return await completeAnswer(await collect(request, asking), (smaller) => collect(smaller, asking), asking)
  } catch (cause) {
    const error = toAnalyticsError(cause, request.wabaId)
    if (error.kind === 'aborted') throw error
    const parts = error.kind === 'too-large' ? halve(request, asking.series) : smallerPage(request, error)
    if (parts.length === 0) return { answers: [], failures: [{ request, error }] }
    return joinOutcomes(await Promise.all(parts.map((part) => askRequest(part, asking))))
  }
}

/** Outcomes put side by side. */
export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    answers: outcomes.flatMap(({ answers }) => answers),
    failures: outcomes.flatMap(({ failures }) => failures),
  }
}

/** Collects an answer, without COST once that was refused. */
async function collect(request: PointsRequest, asking: Asking): Promise<Collected> {
  const { series, send, now, costWithheld } = asking
  const rest = withoutCost(request)
  if (rest !== undefined && costWithheld.has(request.wabaId)) {
    return costless(await collectAnswer(rest, send, series, now), request)
  }
  try {
    return await collectAnswer(request, send, series, now)
  } catch (cause) {
    if (!(cause instanceof AnalyticsError) || cause.kind !== 'cost-withheld' || rest === undefined)
      throw cause
    costWithheld.add(request.wabaId)
    return costless(await collectAnswer(rest, send, series, now), request)
  }
}

function costless(collected: Collected, request: PointsRequest): Collected {
  const answer: Answer = { ...collected.answer, request, costDropped: true }
  return { ...collected, answer }
}

/** Everything but COST; `undefined` when it was not asked, or nothing would be left. */
function withoutCost(request: PointsRequest): PointsRequest | undefined {
  const definition = datasetDefinition(request.dataset)
  if (!definition.metricTypes) return undefined
  const asked = request.metrics.length > 0 ? request.metrics : metricWords(definition)
  const metrics = asked.filter((word) => word !== 'COST')
  return metrics.length === 0 || metrics.length === asked.length ? undefined : { ...request, metrics }
}

/** How many points a page may hold is documented nowhere: where ours is refused, the platform's own is asked. */
function smallerPage(request: PointsRequest, error: AnalyticsError): readonly PointsRequest[] {
  const refused = error.kind === 'invalid-request' && /\blimit\b/i.test(error.message)
  const limit = request.page?.limit
  return refused && limit !== undefined && limit > 25
    ? [{ ...request, page: { limit: limit > 100 ? 100 : 25 } }]
    : []
}
