import { datasetDefinition } from '../datasets/datasets.js'
import { AnalyticsError, invalidQuery } from '../errors.js'
import { isRecord, normalizeQuery } from '../query/normalizeQuery.js'
import { isTimeZone } from '../time/timeZones.js'
import { readNodeRequest } from './readNodeRequest.js'
import type { AnalyticsRequest, PointsRequest, WriteKind } from './request.js'
import { malformed, readId, readPage } from './requestParts.js'

export interface ReadRequestOptions {
  /**
   * The writes that may pass, by name. `confirmTemplateInsights` cannot be undone.
   * @default none
   */
  readonly writes?: readonly WriteKind[] | undefined
}

/**
 * Reads a request that came as JSON from somewhere untrusted, a browser say: only a well-formed one passes, and
 * nothing of it that is not checked here. Requests that change something are refused unless they are named. A server
 * calls it before it asks the platform, and checks every id of {@link idsOf} then.
 *
 * @throws AnalyticsError `invalid-query` when it is malformed, `permission` when it is a write that is not named
 * @example readRequest(await incoming.json(), { writes: ['setClickTracking'] })
 */
export function readRequest(value: unknown, { writes = [] }: ReadRequestOptions = {}): AnalyticsRequest {
  if (!isRecord(value)) throw malformed('It is not an object.')
  if (value['kind'] === 'points') return readPointsRequest(value)
  const request = readNodeRequest(value)
  if (isWrite(request.kind) && !writes.includes(request.kind)) throw writeRefused(request.kind)
  return request
}

function isWrite(kind: AnalyticsRequest['kind']): kind is WriteKind {
  return kind === 'confirmTemplateInsights' || kind === 'setClickTracking'
}

function writeRefused(kind: WriteKind): AnalyticsError {
  return new AnalyticsError({
    kind: 'permission',
    reason: 'write-not-allowed',
    message: `This server does not take the write ${kind}.`,
    fix: `If your users may do this, name it where the server reads requests: writes: ['${kind}'].`,
  })
}

function readPointsRequest(value: Record<string, unknown>): PointsRequest {
  const { dataset, wabaId, start, end, granularity, dimensions, metrics, filters, form, timeZone } = value
  if (!isRecord(filters)) throw malformed('Its filters are not an object.')
  if (typeof start !== 'number' || typeof end !== 'number') throw malformed('Its bounds are not numbers.')
  const range = { start, end }
  const query = normalizeQuery({
    ...filters,
    dataset,
    wabaId: readId(wabaId, 'wabaId'),
    range,
    granularity,
    dimensions,
    metrics,
  })
  const definition = datasetDefinition(query.dataset)
  const known = definition.forms.find((one) => one === form)
  if (known === undefined)
    throw malformed(`The ${query.dataset} dataset has no form ${JSON.stringify(form)}.`)
  if (timeZone !== undefined && !(typeof timeZone === 'string' && isTimeZone(timeZone))) {
    throw malformed('Its timeZone is none.')
  }
  if (query.granularity === 'MONTH' && end - start < shortestMonth) throw noWholeMonth(end - start)
  for (const [name, filter] of Object.entries(definition.filters)) {
    const list = query.filters[name]
    if (filter.most !== undefined && Array.isArray(list) && list.length > filter.most) {
      throw malformed(`${name} has more than ${filter.most} values.`)
    }
    if (Array.isArray(list) && list.length > 1 && list.some((one) => filter.alone?.includes(one))) {
      throw malformed(`${name} holds a value that can only be asked alone.`)
    }
  }
  return {
    kind: 'points',
    dataset: query.dataset,
    wabaId: query.wabaIds[0] ?? '',
    form: known,
    start: Math.floor(start),
    end: Math.floor(end),
    granularity: query.granularity,
    dimensions: query.dimensions,
    metrics: query.metrics,
    filters: query.filters,
    ...readPage(value['page']),
    ...(timeZone === undefined ? {} : { timeZone }),
  }
}

/** 28 days, of which clocks may take an hour, in seconds. */
const shortestMonth = 28 * 86_400 - 3600

/** The platform answers such a window with nothing, without a word, or refuses it: no figure can come of it. */
function noWholeMonth(seconds: number): AnalyticsError {
  return invalidQuery(
    'range-no-whole-month',
    `MONTH was asked for ${Math.round(seconds / 86_400)} days, which hold no whole calendar month.`,
    'Ask by DAY, or for whole months.',
  )
}
