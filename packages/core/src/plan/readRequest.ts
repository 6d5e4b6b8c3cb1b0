import { datasetDefinition } from '../datasets/datasets.js'
import { invalidQuery } from '../errors.js'
import { isRecord, normalizeQuery } from '../query/normalizeQuery.js'
import { isTimeZone } from '../time/timeZones.js'
import type { AnalyticsRequest, PageRequest, PointsRequest } from './request.js'

/**
 * Reads a request that came as JSON from somewhere untrusted, a browser say: only a well-formed one passes, and
 * nothing of it that is not checked here. A server calls it before it asks the platform.
 *
 * @throws AnalyticsError `invalid-query`
 */
export function readRequest(value: unknown): AnalyticsRequest {
  if (!isRecord(value)) throw malformed('It is not an object.')
  switch (value['kind']) {
    case 'points':
      return readPointsRequest(value)
    case 'waba':
    case 'confirmTemplateInsights':
      return { kind: value['kind'], wabaId: readId(value['wabaId'], 'wabaId') }
    case 'phoneNumbers':
    case 'messageTemplates':
      return { kind: value['kind'], wabaId: readId(value['wabaId'], 'wabaId'), ...readPage(value['page']) }
    case 'template':
      return { kind: 'template', templateId: readId(value['templateId'], 'templateId') }
    case 'setClickTracking':
      return {
        kind: 'setClickTracking',
        templateId: readId(value['templateId'], 'templateId'),
        category: readCategory(value['category']),
        optedOut: readFlag(value['optedOut'], 'optedOut'),
      }
    default:
      throw malformed(`Its kind is ${JSON.stringify(value['kind'])}.`)
  }
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

function readId(value: unknown, name: string): string {
  if (typeof value === 'string' && /^[0-9]{5,20}$/.test(value)) return value
  throw malformed(`Its ${name} is not an id.`)
}

/** Cursors are opaque, but not without shape. */
function readPage(value: unknown): { readonly page?: PageRequest } {
  if (value === undefined) return {}
  if (!isRecord(value)) throw malformed('Its page is not an object.')
  const { limit, after } = value
  if (
    limit !== undefined &&
    !(typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= 1000)
  ) {
    throw malformed('The limit of its page is not a whole number from 1 to 1000.')
  }
  if (after !== undefined && !(typeof after === 'string' && /^[A-Za-z0-9_=%-]{1,512}$/.test(after))) {
    throw malformed('The cursor of its page is none.')
  }
  return { page: { ...(limit === undefined ? {} : { limit }), ...(after === undefined ? {} : { after }) } }
}

function readCategory(value: unknown): string {
  if (typeof value === 'string' && /^[A-Za-z][A-Za-z_]{0,63}$/.test(value)) return value
  throw malformed('Its category is none.')
}

function readFlag(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw malformed(`Its ${name} is not true or false.`)
}

function malformed(what: string): Error {
  return invalidQuery(
    'request-malformed',
    `The request is malformed. ${what}`,
    'Pass on what the library gave the fetcher, as JSON, unchanged.',
  )
}
