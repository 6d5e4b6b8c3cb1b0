import { datasetDefinition } from '../datasets/datasets.js'
import { isRecord, normalizeQuery } from '../query/normalizeQuery.js'
import { isTimeZone } from '../time/timeZones.js'
import { readNodeRequest } from './readNodeRequest.js'
import type { AnalyticsRequest, PointsRequest } from './request.js'
import { malformed, readId, readPage } from './requestParts.js'

/**
 * Reads a request that came as JSON from somewhere untrusted, a browser say: only a well-formed one passes, and
 * nothing of it that is not checked here. A server calls it before it asks the platform.
 *
 * @throws AnalyticsError `invalid-query`
 */
export function readRequest(value: unknown): AnalyticsRequest {
  if (!isRecord(value)) throw malformed('It is not an object.')
  return value['kind'] === 'points' ? readPointsRequest(value) : readNodeRequest(value)
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
