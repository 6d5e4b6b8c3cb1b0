import type { PageRequest, PointsRequest } from '../plan/request.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { badResponse, otherDataset } from './badResponse.js'
import type { Findings } from './findings.js'
import { nextPage } from './nextPage.js'
import { openAnswer } from './openAnswer.js'
import { readError } from './readError.js'
import { isList, type Json } from './readJson.js'
import { PointReader } from './readPoints.js'

/** What an answer said beside its points. */
export interface AnswerRead {
  readonly points: number
  /** How to ask for the next page; absent on the last one. */
  readonly next: PageRequest | undefined
  /** Pages follow that cannot be asked for. */
  readonly cut: boolean
}

/**
 * Reads one answer into a table, whichever of the documented shapes it has:
 *
 * 1. field, nested: `{conversation_analytics: {data: [{data_points}]}, id}`
 * 2. field, flat: `{analytics: {granularity, data_points}, id}`
 * 3. edge: `{data: [{data_points}], paging}`
 * 4. a server's own wrapping of one of these: a bare list of blocks or points, say (see `openAnswer`)
 *
 * An answer is one without points only when it is of this shape, and of the account asked; where nothing in it says
 * that there are none (the id alone, a block without a list), a notice does.
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
  const { wabaId } = request
  const error = readError(answer, { wabaId })
  if (error !== undefined) throw error
  const { blocks, around, known, proved, strange } = openAnswer(answer, request)
  const points = blocks.reduce((sum, block) => sum + block.points.length, 0)
  const empty = points === 0
  const everywhere = [...around, ...blocks.map(({ says }) => says)]
  if (empty && (!known || strange > 0 || everywhere.some((object) => refuses(object, proved)))) {
    throw badResponse(answer, wabaId)
  }
  findings.unreadablePoints += strange
  findings.emptyUnproved ||= empty && !proved
  const reader = new PointReader(request, builder, findings, timeZone)
  for (const block of blocks) reader.readBlock(block, around)
  reader.finish()
  const strangeKey = reader.strangeKey
  if (strangeKey !== undefined) throw otherDataset(request, strangeKey)
  return { points, ...nextPage(everywhere) }
}

/** Whether a server says no beside a list that is empty, or beside none. */
function refuses(object: Json, proved: boolean): boolean {
  const { success, ok, errors, status } = object
  if (success === false || ok === false || (isList(errors) && errors.length > 0)) return true
  if (typeof status === 'string' && /^(error|fail|failed|failure|denied|forbidden)$/i.test(status))
    return true
  return !proved && ['message', 'detail', 'msg', 'reason'].some((place) => typeof object[place] === 'string')
}
