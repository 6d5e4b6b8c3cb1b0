import type { Coverage } from '../plan/coverage.js'
import { cutRequests } from '../plan/cutRequests.js'
import type { PointsRequest } from '../plan/request.js'
import { idsOf, type Series } from '../plan/series.js'
import { type Answer, coverageOf, type Outcome, type RequestFailure } from './answer.js'
import type { Collected } from './collectAnswer.js'
import { mergeTables } from './mergeTables.js'
import { filterRows } from './selectRows.js'
import { toAnalyticsError } from './toAnalyticsError.js'

/** How often what is missing is asked again at most, while that brings more. */
const rounds = 10

/** Points a smaller request asks for at least: less than the platform's own page, which is 25. */
const smallestPage = 20

/**
 * Proves that a dense dataset's answer holds a point for every id and day, and asks again for what it lacks, in
 * requests small enough that a page cannot hide anything. What is still missing then:
 *
 * - nothing came for an id, not even when asked for what was missing alone, and no page was full: the account has no
 *   such id (sums are right without it)
 * - anything else: the answer is `truncated`
 */
export async function completeAnswer(
  first: Collected,
  collect: (request: PointsRequest) => Promise<Collected>,
  { series, now }: { readonly series: Series; readonly now: () => number },
): Promise<Outcome> {
  let { answer } = first
  let { fullPage } = first
  const failures: RequestFailure[] = []
  let coverage = prove(answer, now)
  let size = Math.min(answer.request.page?.limit ?? smallestPage, coverage?.owed ?? 0)
  let proven = false
  for (let round = 0; round < rounds && !proven; round++) {
    if (coverage === undefined || coverage.missing.length === 0 || answer.table.length === 0) break
    size = Math.max(smallestPage, Math.min(Math.ceil(size / 2), first.largestPage - 1))
    const { page } = answer.request
    const smaller = { ...series, base: { ...series.base, page: { ...page, limit: size } } }
    const limit = page === undefined ? {} : { page }
    const requests = cutRequests(smaller, coverage.missing).map((request) => ({ ...request, ...limit }))
    const again = await Promise.all(requests.map((request) => collectOrFail(request, collect, failures)))
    const found = again.filter((one) => one !== undefined)
    fullPage ||= found.some((one) => one.fullPage)
    answer = join(answer, found)
    const before = coverage.received
    coverage = prove(answer, now)
    // Everything missing was asked by itself, and nothing came: asking on would not help.
    proven = coverage?.received === before
  }
  return { answers: [mark(answer, coverage, fullPage || !proven)], failures }
}

function prove({ request, table, timeZone }: Answer, now: () => number): Coverage | undefined {
  return coverageOf(request, table, Math.floor(now() / 1000), timeZone)
}

async function collectOrFail(
  request: PointsRequest,
  collect: (request: PointsRequest) => Promise<Collected>,
  failures: RequestFailure[],
): Promise<Collected | undefined> {
  try {
    return await collect(request)
  } catch (cause) {
    const error = toAnalyticsError(cause, request.wabaId)
    if (error.kind === 'aborted') throw error
    failures.push({ request, error })
    return undefined
  }
}

function join(answer: Answer, more: readonly Collected[]): Answer {
  if (more.length === 0) return answer
  const { request, table } = answer
  const selections = more.map(({ answer: { table: other, request: asked } }) => {
    // Only what was missing: points nobody asked for may be here already.
    const wanted = new Set(idsOf(asked))
    return { table: other, rows: filterRows(other, (_start, _end, id) => id !== undefined && wanted.has(id)) }
  })
  return {
    ...answer,
    table: mergeTables(table.dataset, request, [{ table, rows: undefined }, ...selections]),
    notices: [answer, ...more.map((one) => one.answer)].flatMap(({ notices }) => notices),
    costDropped: answer.costDropped || more.some((one) => one.answer.costDropped),
  }
}

function mark(answer: Answer, coverage: Coverage | undefined, doubtful: boolean): Answer {
  if (coverage === undefined || coverage.missing.length === 0 || answer.table.length === 0) return answer
  const days = new Map<string | undefined, number>()
  for (const { id, range } of coverage.missing) {
    days.set(id, (days.get(id) ?? 0) + Math.round((range.end - range.start) / 86_400))
  }
  const whole = coverage.owed / Math.max(1, idsOf(answer.request)?.length ?? 0)
  const absent = [...days.values()].every((count) => count === whole)
  if (absent && !doubtful) return answer
  return { ...answer, truncated: { requested: coverage.owed, received: coverage.received } }
}
