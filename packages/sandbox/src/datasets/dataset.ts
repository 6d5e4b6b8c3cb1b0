import { graphError } from '../errors/graphError.js'
import type { Quirks, Rules } from '../options.js'
import {
  type ParameterReaders,
  type RawParameters,
  type ReadersOf,
  readParameters,
} from '../request/parameters.js'
import type { KnownAccount } from '../world/accounts.js'
import { bucketsOf, type Grain, type Span } from '../world/buckets.js'
import type { Calendar } from '../world/calendar.js'
import type { Ground } from '../world/walk.js'

/** Who is asked, and everything the answer depends on beside the parameters. */
export interface Question {
  readonly known: KnownAccount
  readonly ground: Ground
  readonly seed: number
  readonly quirks: Quirks
  readonly rules: Rules
  /** Since when template figures are captured, UNIX seconds; `undefined` when insights are not confirmed. */
  readonly insightsSince: number | undefined
  /** Ids of the templates whose clicks are not tracked. */
  readonly clicksOff: ReadonlySet<string>
  /** Whether the asking token may see COST of this account. */
  readonly seesCost: boolean
}

/** One data point, its keys in the order they are printed. */
export type Point = Readonly<Record<string, unknown>> & {
  readonly start: number | string
  readonly end: number | string
}

/** What a dataset answers: points, and what is printed before them. */
export interface DatasetAnswer {
  readonly head: Readonly<Record<string, unknown>>
  readonly points: readonly Point[]
}

/**
 * How an answer is wrapped: `flat` `{ …head, data_points }` · `nested` `{ data: [{ …head, data_points }] }` ·
 * `paged` the same with a page of points and `paging`.
 */
export type AnswerShape = 'flat' | 'nested' | 'paged'

/** One kind of analytics. */
export interface Dataset {
  /** Its name as a field or an edge: `"conversation_analytics"`. */
  readonly name: string
  readonly forms: readonly ('field' | 'edge')[]
  readonly readers: ParameterReaders
  shape(question: Question): AnswerShape
  answer(question: Question, raw: RawParameters): DatasetAnswer
}

/** A dataset whose answer gets its parameters read and typed. */
export function defineDataset<Values extends object>(definition: {
  readonly name: string
  readonly forms: readonly ('field' | 'edge')[]
  readonly readers: ReadersOf<Values>
  readonly shape: (question: Question) => AnswerShape
  readonly answer: (question: Question, parameters: Values) => DatasetAnswer
}): Dataset {
  return {
    ...definition,
    answer: (question, raw) => definition.answer(question, readParameters(definition.readers, raw)),
  }
}

/**
 * The buckets a question is about: those that touch the asked span, as far as it is neither in the future nor beyond
 * the look-back. A reversed span, and one in milliseconds, has none. Of months, see {@link givenMonths}.
 */
export function askedBuckets(
  question: Question,
  grain: Grain,
  asked: Span,
  lookBackDays: number,
  calendar: Calendar = question.ground.calendar,
): readonly Span[] {
  const { ground, rules } = question
  if (asked.end <= asked.start || asked.start >= ground.now) return []
  const horizon = rules.lookBack ? calendar.dayStart(calendar.dayOf(ground.now - lookBackDays * 86_400)) : 0
  const kept = { start: Math.max(asked.start, horizon), end: Math.min(asked.end, ground.now) }
  const buckets = bucketsOf(grain, calendar, kept)
  return grain === 'month' ? givenMonths(question, buckets, asked, kept) : buckets
}

/**
 * The months a window is given, of those that touch what is kept of it.
 *
 * @throws GraphError 100/2388087 when the window holds no whole month
 */
function givenMonths(
  { quirks, ground }: Question,
  months: readonly Span[],
  asked: Span,
  kept: Span,
): readonly Span[] {
  const whole = (month: Span, { start, end }: Span) => month.start >= start && month.end <= end
  // If there is a whole month, one begins within the first 31 days.
  const first = { start: asked.start, end: Math.min(asked.end, asked.start + 63 * 86_400) }
  if (
    quirks.monthWindow &&
    !bucketsOf('month', ground.calendar, first).some((month) => whole(month, asked))
  ) {
    throw graphError(100, {
      message: 'Invalid parameter',
      error_subcode: 2388087,
      is_transient: false,
      error_user_title: 'Insight time window for monthly data invalid',
      error_user_msg: 'Too small time window to get monthly granularity data.',
    })
  }
  return quirks.closedMonths ? months.filter((month) => whole(month, kept)) : months
}

/** An amount in millionths as the platform prints it, in major units. */
export function amount(millionths: number, { quirks }: Question): number {
  return quirks.floatTails ? millionths * 0.000001 : millionths / 1_000_000
}
