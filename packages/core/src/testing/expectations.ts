import { AnalyticsError } from '../errors.js'
import type { Fetcher, HeadersLike } from '../fetch/fetcher.js'
import { toAnalyticsError } from '../fetch/toAnalyticsError.js'
import type { AnalyticsRequest, PointsRequest } from '../plan/request.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { Findings } from '../wire/findings.js'
import { readAnswer } from '../wire/readAnswer.js'
import { readError } from '../wire/readError.js'
import {
  type MessageTemplate,
  type Page,
  readMessageTemplates,
  readTemplate,
  readWaba,
} from '../wire/readWaba.js'

/** Failures that are the fetcher's, not the platform's. */
const own = new Set(['bad-response', 'network', 'timeout', 'aborted'])

/** Asks a fetcher, and says what is wrong with what it does. */
export class Expectations {
  constructor(
    private readonly fetcher: Fetcher,
    private readonly secrets: readonly string[],
  ) {}

  that(holds: boolean, otherwise: string): void {
    if (!holds) throw new Error(otherwise)
  }

  /** The answer to a request, which must be none of the platform's errors. */
  async answer(request: AnalyticsRequest, onHeaders?: (headers: HeadersLike) => void): Promise<unknown> {
    const answer = await this.fetcher(request, { signal: new AbortController().signal, onHeaders })
    const error = readError(answer)
    if (error !== undefined) throw error
    return answer
  }

  /** An answer that can be read, or an error of the platform's own. */
  async answerOrRefusal(request: AnalyticsRequest, read: (answer: unknown) => unknown): Promise<void> {
    try {
      read(await this.answer(request))
    } catch (cause) {
      const error = toAnalyticsError(cause)
      this.that(!own.has(error.kind), error.message)
    }
  }

  /** The error a request must end in, thrown or answered. */
  async refusal(request: AnalyticsRequest): Promise<AnalyticsError> {
    let answer: unknown
    try {
      answer = await this.answer(request)
    } catch (cause) {
      return cause instanceof AnalyticsError ? cause : toAnalyticsError(cause)
    }
    throw new Error(`An account it may not see was answered: ${JSON.stringify(answer)?.slice(0, 120)}`)
  }

  async account(answer: unknown, wabaId: string): Promise<void> {
    const node = readWaba(answer, wabaId)
    const known = Object.values({ ...node, id: undefined }).some((value) => value !== undefined)
    this.that(known, 'The answer says nothing of the account: is it wrapped in something?')
  }

  async template(target: { readonly wabaId: string; readonly templateId: string }): Promise<MessageTemplate> {
    return readTemplate(await this.answer({ kind: 'template', ...target }), target.templateId)
  }

  page(answer: unknown, wabaId: string): Page<MessageTemplate> {
    return readMessageTemplates(answer, wabaId)
  }

  /** Points must lie in the window asked. */
  within(answer: unknown, request: PointsRequest): void {
    const { pointsOutside } = readPoints(answer, request)
    this.that(pointsOutside === 0, 'Points of another request came: answers are mixed up.')
  }

  /** A cancelled request must reject, before it is sent and while it is out. */
  async cancelled(request: AnalyticsRequest): Promise<void> {
    const early = AbortSignal.abort()
    const late = new AbortController()
    const before = this.fetcher(request, { signal: early })
    const during = this.fetcher(request, { signal: late.signal })
    late.abort()
    const [first, second] = await Promise.allSettled([before, during])
    this.that(first.status === 'rejected', 'It answered although its signal was aborted before the start.')
    this.that(second.status === 'rejected', 'It answered although its signal was aborted meanwhile.')
  }

  noSecret(value: unknown): void {
    const shown =
      value instanceof AnalyticsError
        ? `${JSON.stringify({ ...value })} ${value.message} ${String(value.cause)}`
        : JSON.stringify(value)
    for (const secret of this.secrets) {
      this.that(!shown.includes(secret), 'A secret came out of the fetcher.')
    }
  }
}

/** What was found in reading an answer's points. @throws AnalyticsError when it is none. */
export function readPoints(answer: unknown, request: PointsRequest): Findings {
  const findings = new Findings()
  readAnswer(answer, request, new TableBuilder(request.dataset, request), findings, 'UTC')
  return findings
}
