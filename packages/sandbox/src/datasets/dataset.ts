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
 * the look-back. A reversed span, and one in milliseconds, has none.
 */
export function askedBuckets(
  { ground, rules }: Question,
  grain: Grain,
  asked: Span,
  lookBackDays: number,
  calendar: Calendar = ground.calendar,
): readonly Span[] {
  if (asked.end <= asked.start || asked.start >= ground.now) return []
  const horizon = rules.lookBack ? calendar.dayStart(calendar.dayOf(ground.now - lookBackDays * 86_400)) : 0
  return bucketsOf(grain, calendar, {
    start: Math.max(asked.start, horizon),
    end: Math.min(asked.end, ground.now),
  })
}

/** An amount in millionths as the platform prints it, in major units. */
export function amount(millionths: number, { quirks }: Question): number {
  return quirks.floatTails ? millionths * 0.000001 : millionths / 1_000_000
}
