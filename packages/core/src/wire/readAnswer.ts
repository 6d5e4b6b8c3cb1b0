import { datasetDefinition } from '../datasets/datasets.js'
import type { DatasetDefinition } from '../datasets/definition.js'
import { AnalyticsError } from '../errors.js'
import type { PointsRequest } from '../plan/request.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import type { Findings } from './findings.js'
import { readError } from './readError.js'
import { isJson, isList, type Json, readText } from './readJson.js'
import { PointReader } from './readPoints.js'

/** What an answer said beside its points. */
export interface AnswerRead {
  readonly points: number
  /** The cursor of the next page; absent on the last one. */
  readonly next: string | undefined
}

/**
 * Reads one answer into a table, whichever of the documented shapes it has:
 *
 * 1. field, nested: `{conversation_analytics: {data: [{data_points}]}, id}`
 * 2. field, flat: `{analytics: {granularity, data_points}, id}`
 * 3. edge: `{data: [{data_points}], paging}`
 * 4. a server's own wrapping of one of these: a bare list of blocks or points
 *
 * @throws AnalyticsError the platform's error when the answer is one, `bad-response` when it is no answer.
 */
export function readAnswer(
  answer: unknown,
  request: PointsRequest,
  builder: TableBuilder,
  findings: Findings,
  timeZone: string,
): AnswerRead {
  const error = readError(answer, { wabaId: request.wabaId })
  if (error !== undefined) throw error
  const definition = datasetDefinition(request.dataset)
  const body = isJson(answer) && answer[definition.field] !== undefined ? answer[definition.field] : answer
  const blocks = findBlocks(body, definition)
  if (blocks === undefined) {
    // The platform leaves a field without data out and answers with the id alone.
    if (isJson(answer) && readText(answer['id']) !== undefined) return { points: 0, next: undefined }
    throw badResponse(answer, request.wabaId)
  }
  const reader = new PointReader(request, builder, findings, timeZone)
  let points = 0
  for (const block of blocks) points += reader.readBlock(block)
  return { points, next: nextCursor(body) }
}

/** The parts of an answer that hold points. A flat answer is one part; a bare list of points, too. */
function findBlocks(body: unknown, definition: DatasetDefinition): readonly Json[] | undefined {
  if (isList(body)) {
    if (body.every(isBlock)) return body
    return body.every((point) => isPoint(point, definition)) ? [{ data_points: body }] : undefined
  }
  if (!isJson(body)) return undefined
  if (isBlock(body)) return [body]
  return body['data'] === undefined ? undefined : findBlocks(body['data'], definition)
}

function isPoint(value: unknown, definition: DatasetDefinition): boolean {
  return isJson(value) && Object.values(definition.metrics).some(({ key }) => value[key] !== undefined)
}

function isBlock(value: unknown): value is Json {
  return isJson(value) && isList(value['data_points'])
}

/**
 * The next page's cursor. A page is the last one when `next` is missing, cursors or not; `next` itself is a URL
 * with the access token in it, so that it is never followed, only its presence seen and its cursor taken.
 */
export function nextCursor(body: unknown): string | undefined {
  const paging = isJson(body) ? body['paging'] : undefined
  if (!isJson(paging)) return undefined
  const next = readText(paging['next'])
  if (next === undefined) return undefined
  const cursors = paging['cursors']
  const after = isJson(cursors) ? readText(cursors['after']) : undefined
  return after ?? /[?&]after=([A-Za-z0-9_=%-]+)/.exec(next)?.[1]
}

export function badResponse(answer: unknown, wabaId?: string): AnalyticsError {
  const seen = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? String(answer))
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'not-an-answer',
    lasting: true,
    message: `The answer is not one of analytics: ${seen.slice(0, 120)}`,
    fix: "Let the fetcher return the platform's JSON unchanged.",
    wabaId,
  })
}
