import {
  AnalyticsError,
  type AnalyticsResult,
  errorKinds,
  isNoticeCode,
  isTimeZone,
  type NormalizedQuery,
  type Notice,
  normalizeQuery,
  notice,
  type PointsRequest,
  readRequest,
} from '@wabalytics/core'
import { foreign } from './foreign.js'
import {
  type Plain,
  readCount,
  readDate,
  readList,
  readMaybeText,
  readNumber,
  readObject,
  readText,
  readWord,
} from './readPlain.js'

const mostRequests = 1_000_000
const numbersOf = ['code', 'subcode', 'status', 'retryAfter'] as const
const textsOf = ['reason', 'userTitle', 'userMessage', 'traceId', 'wabaId'] as const

/** The question a result answers, checked as if it were asked now. */
export function readPlainQuery(value: unknown): NormalizedQuery {
  const { dataset, wabaIds, range, granularity, dimensions, metrics, filters } = readObject(
    value,
    'the query',
  )
  const named = readObject(filters, 'the filters')
  return own('the query', () =>
    normalizeQuery({ ...named, dataset, wabaId: wabaIds, range, granularity, dimensions, metrics }),
  )
}

export function readPlainNotices(value: unknown): readonly Notice[] {
  return readList(value, 'notices').map((one) => {
    const { code, wabaId, details } = readObject(one, 'a notice')
    if (!isNoticeCode(code)) throw foreign(`there is no notice ${JSON.stringify(code)}`)
    const known = Object.entries(readObject(details, 'the details of a notice')).map(
      ([name, detail]) => [name, readDetail(detail)] as const,
    )
    return notice(code, Object.fromEntries(known), readMaybeText(wabaId, 'the account of a notice'))
  })
}

function readDetail(value: unknown): Notice['details'][string] {
  if (typeof value === 'number') return readNumber(value, 'a detail of a notice')
  if (typeof value === 'string') return value
  return readList(value, 'a detail of a notice').map((one) => readText(one, 'a detail of a notice'))
}

export function readPlainCompleteness(value: unknown): AnalyticsResult['completeness'] {
  const plain = readObject(value, 'completeness')
  const { total, failed, pending } = readObject(plain['requests'], 'the count of requests')
  return {
    status: readWord(plain['status'], ['complete', 'partial', 'truncated'], 'completeness'),
    requests: {
      total: readCount(total, 'the count of requests', mostRequests),
      failed: readCount(failed, 'the count of failed requests', mostRequests),
      ...(pending === undefined
        ? {}
        : { pending: readCount(pending, 'the count of requests', mostRequests) }),
    },
    failures: readList(plain['failures'], 'failures').map(readFailure),
  }
}

function readFailure(value: unknown): AnalyticsResult['completeness']['failures'][number] {
  const { wabaId, error, request } = readObject(value, 'a failure')
  const failure = {
    wabaId: readText(wabaId, 'the account of a failure'),
    error: readError(readObject(error, 'an error')),
  }
  if (request === undefined) return failure
  return { ...failure, request: own('a request', () => readPoints(request)) }
}

function readPoints(request: unknown): PointsRequest {
  const asked = readRequest(request)
  if (asked.kind !== 'points') throw foreign('a request that failed asked for no points')
  return asked
}

function readError(plain: Plain): AnalyticsError {
  const numbers = numbersOf.flatMap((name) =>
    plain[name] === undefined ? [] : [[name, readNumber(plain[name], name)] as const],
  )
  const texts = textsOf.flatMap((name) =>
    plain[name] === undefined ? [] : [[name, readText(plain[name], name)] as const],
  )
  return new AnalyticsError({
    kind: readWord(plain['kind'], errorKinds, 'the kind of an error'),
    message: readText(plain['message'], 'the message of an error'),
    fix: readText(plain['fix'], 'what helps against an error'),
    ...Object.fromEntries<string | number>([...numbers, ...texts]),
  })
}

export function readPlainAccounts(value: unknown): AnalyticsResult['accounts'] {
  return readList(value, 'accounts').map((one) => {
    const { wabaId, name, currency, timeZone, range } = readObject(one, 'an account')
    const { start, end } = readObject(range, 'the range of an account')
    return {
      wabaId: readText(wabaId, 'the id of an account'),
      name: readMaybeText(name, 'the name of an account'),
      currency: readMaybeText(currency, 'the currency of an account'),
      timeZone: readTimeZone(timeZone),
      range: { start: readDate(start, 'a start'), end: readDate(end, 'an end') },
    }
  })
}

export function readTimeZone(value: unknown): string {
  const timeZone = readText(value, 'a time zone')
  if (!isTimeZone(timeZone)) throw foreign('a time zone is none')
  return timeZone
}

/** What core's own door says of a part is told as what it is here: not ours. */
function own<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof AnalyticsError) throw foreign(`${name} is malformed (${cause.message})`)
    throw cause
  }
}
