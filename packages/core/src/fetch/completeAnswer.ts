import { datasetDefinition } from '../datasets/datasets.js'
import type { Coverage } from '../plan/coverage.js'
import { cutDays, cutRequests } from '../plan/cutRequests.js'
import type { PointsRequest } from '../plan/request.js'
import { listedIds, type Series } from '../plan/series.js'
import { localDay } from '../time/offsets.js'
import { type Answer, coverageOf, type Outcome, type RequestFailure } from './answer.js'
import type { Collected } from './collectAnswer.js'
import { mergeTables } from './mergeTables.js'
import { filterRows } from './selectRows.js'
import type { Timers } from './timers.js'
import { toAnalyticsError } from './toAnalyticsError.js'

/** How often what is missing is asked again at most, while that brings more. */
const rounds = 10

/** Points a smaller request asks for at least: less than the platform's own page, which is 25. */
const smallestPage = 20

/** Days of a window that the platform answers where it answers nothing for a longer one. */
const surestDays = 30

type Collect = (request: PointsRequest) => Promise<Collected>

interface Completing {
  readonly series: Series
  readonly clock: Pick<Timers, 'now'>
}

/**
 * Proves that a dense dataset's answer holds a point for every id and day, and asks again for what it lacks, in
 * requests small enough that a page cannot hide anything; where nothing came at all, once, in windows the platform
 * surely answers. What is still missing then:
 *
 * - nothing came for an id, not even when asked for what was missing alone, and no page was full: the account has no
 *   such id (sums are right without it)
 * - anything else: the answer is `truncated`
 *
 * A dataset that leaves empty buckets out owes nothing: its answer is `truncated` when pages followed that could not be
 * asked for.
 */
export async function completeAnswer(
  first: Collected,
  collect: Collect,
  completing: Completing,
): Promise<Outcome> {
  const { series, clock } = completing
  const now = () => clock.now()
  const failures: RequestFailure[] = []
  const whole = await fillEmpty(first, collect, completing, failures)
  let { answer, fullPage, cut } = whole
  let coverage = prove(answer, now)
  let size = Math.min(answer.request.page?.limit ?? smallestPage, coverage?.owed ?? 0)
  let proven = false
  for (let round = 0; round < rounds && !proven; round++) {
    if (coverage === undefined || coverage.missing.length === 0 || answer.table.length === 0) break
    // What was refused would be refused again.
    if (failures.length > 0) break
    size = Math.max(smallestPage, Math.min(Math.ceil(size / 2), whole.largestPage - 1))
    const { page } = answer.request
    const smaller = { ...series, base: { ...series.base, page: { ...page, limit: size } } }
    const limit = page === undefined ? {} : { page }
    const requests = cutRequests(smaller, coverage.missing).map((request) => ({ ...request, ...limit }))
    const found = await collectAll(requests, collect, failures)
    fullPage ||= found.some((one) => one.fullPage)
    cut ||= found.some((one) => one.cut)
    answer = join(answer, found)
    const before = coverage.received
    coverage = prove(answer, now)
    // Everything missing was asked by itself, and nothing came: asking on would not help.
    proven = coverage?.received === before
  }
  return { answers: [mark(answer, coverage, fullPage || !proven, cut && isOpen(answer, now))], failures }
}

/** An answer without any of the points it owes is not believed: it is asked once more, in windows. */
async function fillEmpty(
  first: Collected,
  collect: Collect,
  { series, clock }: Completing,
  failures: RequestFailure[],
): Promise<Collected> {
  const { answer } = first
  if (answer.table.length > 0 || (prove(answer, () => clock.now())?.owed ?? 0) === 0) return first
  const windows = cutDays(answer.request, surestDays, series)
  // The same again would tell nothing new.
  if (windows.length === 1) return first
  const requests = windows.map((window) => ({ ...answer.request, ...window }))
  const found = await collectAll(requests, collect, failures)
  return {
    answer: join(answer, found),
    fullPage: found.some((one) => one.fullPage),
    largestPage: Math.max(first.largestPage, ...found.map((one) => one.largestPage)),
    cut: first.cut || found.some((one) => one.cut),
  }
}

/** Whether an answer reaches into days that are not owed yet, so that nobody can tell what they lack. */
function isOpen({ request, timeZone }: Answer, now: () => number): boolean {
  if (datasetDefinition(request.dataset).sparse) return true
  return localDay(request.end - 1, timeZone) >= localDay(Math.floor(now() / 1000), timeZone)
}

function prove({ request, table, timeZone }: Answer, now: () => number): Coverage | undefined {
  return coverageOf(request, table, Math.floor(now() / 1000), timeZone)
}

async function collectAll(
  requests: readonly PointsRequest[],
  collect: Collect,
  failures: RequestFailure[],
): Promise<readonly Collected[]> {
  const found = await Promise.all(requests.map((request) => collectOrFail(request, collect, failures)))
  return found.filter((one) => one !== undefined)
}

async function collectOrFail(
  request: PointsRequest,
  collect: Collect,
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
    if (table.length === 0) return { table: other, rows: undefined }
    // Only what was missing: points nobody asked for may be here already.
    const wanted = new Set(listedIds(asked))
    return { table: other, rows: filterRows(other, (_start, _end, id) => id !== undefined && wanted.has(id)) }
  })
  const merged = mergeTables(table.dataset, request, [{ table, rows: undefined }, ...selections])
  return {
    ...answer,
    table: merged,
    notices: [answer, ...more.map((one) => one.answer)]
      .flatMap(({ notices }) => notices)
      .filter(({ code }) => code !== 'empty-unproved' || merged.length === 0),
    currency: [answer, ...more.map((one) => one.answer)].find(({ currency }) => currency !== undefined)
      ?.currency,
    costDropped: answer.costDropped || more.some((one) => one.answer.costDropped),
  }
}

function mark(answer: Answer, coverage: Coverage | undefined, doubtful: boolean, open: boolean): Answer {
  const received = answer.table.length
  const short = coverage === undefined ? 0 : coverage.missing.length
  if (short === 0 || coverage === undefined) return open ? { ...answer, truncated: { received } } : answer
  const truncated = { requested: coverage.owed, received: coverage.received }
  if (received === 0 || open) return { ...answer, truncated }
  const days = new Map<string | undefined, number>()
  for (const { id, range } of coverage.missing) {
    days.set(id, (days.get(id) ?? 0) + Math.round((range.end - range.start) / 86_400))
  }
  const whole = coverage.owed / Math.max(1, listedIds(answer.request)?.length ?? 0)
  const absent = [...days.values()].every((count) => count === whole)
  return absent && !doubtful ? answer : { ...answer, truncated }
}
