import { datasetDefinition, metricWords } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import { halve } from '../plan/cutRequests.js'
import type { PointsRequest } from '../plan/request.js'
import type { Series } from '../plan/series.js'
import type { Answer, Outcome } from './answer.js'
import type { CallAllowance } from './callAllowance.js'
import { type Collected, collectAnswer } from './collectAnswer.js'
import { completeAnswer } from './completeAnswer.js'
import type { Timers } from './timers.js'
import { toAnalyticsError } from './toAnalyticsError.js'
import type { InTurn } from './turns.js'

/** What asking needs. */
export interface Asking {
  readonly series: Series
  readonly send: (request: PointsRequest) => Promise<unknown>
  readonly clock: Pick<Timers, 'now' | 'elapsed'>
  /** Accounts whose COST was refused: it is not asked again. */
  readonly costWithheld: Set<string>
  /** Does work once nobody else asks in parts for this account. */
  readonly inTurn: InTurn
  /** What its calls are taken from. */
  readonly calls: CallAllowance | undefined
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
    const parts = partsOf(request, error, asking)
    if (parts.length === 0) return { answers: [], failures: [{ request, error }] }
    // Whoever has the turn keeps it for the parts of a part.
    const inside: Asking = { ...asking, inTurn: (work) => work() }
    return asking.inTurn(() => oneByOne(parts, (part) => askRequest(part, inside)))
  }
}

/** What to ask for instead of a request that failed; nothing where less would fail as well. */
function partsOf(
  request: PointsRequest,
  error: AnalyticsError,
  { series, calls }: Asking,
): readonly PointsRequest[] {
  // A gateway has another limit (413), for what is sent: the platform's own word has a code, or says it in words.
  if (error.kind !== 'too-large' || error.reason === 'http-413') return smallerPage(request, error)
  const parts = calls?.isOver === true ? [] : halve(request, series)
  if (parts.length === 0) calls?.end(error)
  return parts
}

/**
 * Asks parts, the next when the one before is answered to its depth: 28 days that are refused to the last half hour take
 * a dozen calls, not thousands. Once the smallest part there is was refused, the others are not asked.
 */
async function oneByOne(
  parts: readonly PointsRequest[],
  ask: (part: PointsRequest) => Promise<Outcome>,
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  let refusal: AnalyticsError | undefined
  for (const part of parts) {
    const outcome: Outcome =
      refusal === undefined ? await ask(part) : { answers: [], failures: [{ request: part, error: refusal }] }
    refusal ??= outcome.failures.find(({ error }) => !error.retryable)?.error
    outcomes.push(outcome)
  }
  return joinOutcomes(outcomes)
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
  const { series, send, clock, costWithheld } = asking
  const rest = withoutCost(request)
  if (rest !== undefined && costWithheld.has(request.wabaId)) {
    return costless(await collectAnswer(rest, send, series, clock), request)
  }
  try {
    return await collectAnswer(request, send, series, clock)
  } catch (cause) {
    if (!(cause instanceof AnalyticsError) || cause.kind !== 'cost-withheld' || rest === undefined)
      throw cause
    costWithheld.add(request.wabaId)
    return costless(await collectAnswer(rest, send, series, clock), request)
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
