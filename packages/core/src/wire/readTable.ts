import type { DatasetName } from '../datasets/datasets.js'
import { datasetDefinition } from '../datasets/datasets.js'
import type { PlatformGranularity } from '../datasets/definition.js'
import { type Notice, notice } from '../notices.js'
import type { PointsRequest } from '../plan/request.js'
import type { PointTable } from '../table/pointTable.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { withoutExpired } from '../table/withoutExpired.js'
import { type RangeInput, readRange } from '../time/range.js'
import { checkWindow } from './checkWindow.js'
import { Findings } from './findings.js'
import { readAnswer } from './readAnswer.js'

/** What an answer was asked for. */
export interface TableQuestion {
  readonly dataset: DatasetName
  readonly wabaId: string
  /** What was asked: points outside of it are not counted, and those without bounds are counted in it. */
  readonly range: RangeInput
  readonly granularity: PlatformGranularity
  /** @default none */
  readonly dimensions?: readonly string[] | undefined
  /** @default everything the dataset has */
  readonly metrics?: readonly string[] | undefined
  /** IANA zone of dates in the answer. @default 'UTC' */
  readonly timeZone?: string | undefined
  /**
   * When it was answered: reads and clicks that were no longer kept then came as 0 and are missing. @default nothing is
   * known of that, and a 0 is 0
   */
  readonly fetchedAt?: Date | undefined
}

/** A checked table, and what to know of it. */
export interface ReadTable {
  readonly table: PointTable
  readonly notices: readonly Notice[]
}

/**
 * Reads the platform's JSON, of any of its shapes, into a checked table: for answers that were fetched or kept
 * elsewhere. A client's `query` does this by itself.
 *
 * @throws AnalyticsError the platform's error when the answer is one, `bad-response` when it is no answer.
 * @example
 * readTable(
 *   { pricing_analytics: { data: [{ data_points: [{ start: 1790823600, end: 1790910000, country: 'br', volume: 5 }] }] } },
 *   { dataset: 'pricing', wabaId: '102290129340398', range, granularity: 'DAY', dimensions: ['COUNTRY'] },
 * ).table
 * // rowsOf: [{ wabaId: '102290129340398', start: Date, end: Date, country: 'BR', volume: 5, cost: undefined }]
 */
export function readTable(answer: unknown, question: TableQuestion): ReadTable {
  const { dataset, wabaId, granularity, dimensions = [], metrics = [], timeZone = 'UTC' } = question
  const request: PointsRequest = {
    kind: 'points',
    dataset,
    wabaId,
    form: datasetDefinition(dataset).forms[0] ?? 'edge',
    ...readRange(question.range, timeZone),
    granularity,
    dimensions,
    metrics,
    filters: {},
  }
  const builder = new TableBuilder(dataset, { dimensions, metrics })
  const findings = new Findings()
  const { cut, next } = readAnswer(answer, request, builder, findings, timeZone)
  const arrived = builder.finish()
  checkWindow(request, arrived.length, findings)
  const { fetchedAt } = question
  const table = fetchedAt === undefined ? arrived : withoutExpired(arrived, fetchedAt.getTime() / 1000)
  const truncated = cut || next !== undefined ? [notice('truncated', { received: table.length }, wabaId)] : []
  return { table, notices: [...findings.notices(wabaId), ...truncated] }
}
