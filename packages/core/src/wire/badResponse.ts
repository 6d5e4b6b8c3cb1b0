import { AnalyticsError } from '../errors.js'
import type { PointsRequest } from '../plan/request.js'
import { glimpse } from './glimpse.js'
import { hostStatus } from './hostWords.js'
import { readRefusal } from './readRefusal.js'

/** Something that is no answer. A refusal of a server on the way, which names its status, is called by that. */
export function badResponse(answer: unknown, wabaId?: string): AnalyticsError {
  if (hostStatus(answer) !== undefined) return readRefusal(answer, { wabaId })
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'not-an-answer',
    message: `The answer is not one of analytics: ${glimpse(answer)}`,
    fix: "Let the fetcher return the platform's JSON unchanged.",
    lasting: true,
    wabaId,
  })
}

/** An answer about another account than the one asked. */
export function otherAccount(wabaId: string, named: string): AnalyticsError {
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'other-account',
    message: `The account ${wabaId} was asked, and ${named} answered.`,
    fix: 'Let your server answer each request with the account it names; look for a cache that mixes them up.',
    lasting: true,
    wabaId,
  })
}

/** An answer of another dataset than the one asked. */
export function otherDataset({ dataset, wabaId }: PointsRequest, key: string): AnalyticsError {
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'other-dataset',
    message: `${dataset} analytics was asked, and the answer holds ${key}.`,
    fix: 'Let your server ask the platform for the dataset a request names.',
    lasting: true,
    wabaId,
  })
}

/** An answer all of whose points lie outside of what was asked. */
export function outsideWindow(
  { start, end, wabaId }: PointsRequest,
  points: number,
  moment: number | undefined,
): AnalyticsError {
  const milliseconds = moment !== undefined && moment > latestSecond
  const found = moment === undefined ? '' : `, such as ${moment},`
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'outside-window',
    message: `Asked was ${start} to ${end}; all ${points} points of the answer${found} lie outside of it${milliseconds ? ': they are in milliseconds' : ''}.`,
    fix: 'Times are UNIX seconds, there and back: a server on the way must not turn them into milliseconds, or move the range.',
    lasting: true,
    wabaId,
  })
}

/** A list that goes on where it cannot be followed: it has no place to say so but here. */
export function listCut(wabaId: string): AnalyticsError {
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'next-unusable',
    message: 'The list goes on, and does not say how to ask for the rest.',
    fix: "Let your server pass on paging.cursors.after, or paging.next with the platform's own parameters.",
    lasting: true,
    wabaId,
  })
}

/** Later moments (of the year 5138) are milliseconds. */
export const latestSecond = 1e11
