import { datasetDefinition } from '../datasets/datasets.js'
import type { DatasetDefinition } from '../datasets/definition.js'
import type { AnalyticsRequest, PageRequest, PointsRequest } from '../plan/request.js'
import { wabaFields } from '../plan/wabaFields.js'
import type { FilterValue } from '../query/filters.js'
import { dateOf } from '../time/range.js'

/** A call in the Graph API's words: `method path?parameters`, without host, version or token. */
export interface GraphCall {
  readonly method: 'GET' | 'POST'
  /** E.g. `102290129340398/template_analytics`. */
  readonly path: string
  /** In the order they are printed. Values are not yet URL-encoded. */
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

export const phoneNumberFields = 'id,display_phone_number,verified_name,platform_type'
export const templateFields = 'id,name,language,category,status'

/** A request in the Graph API's words. Nothing of a request reaches the call but through this. */
export function printRequest(request: AnalyticsRequest): GraphCall {
  switch (request.kind) {
    case 'points':
      return printPoints(request)
    case 'waba':
      return {
        method: 'GET',
        path: request.wabaId,
        parameters: [['fields', ['id', ...(request.fields ?? wabaFields)].join(',')]],
      }
    case 'phoneNumbers':
      return list(`${request.wabaId}/phone_numbers`, phoneNumberFields, request.page)
    case 'messageTemplates':
      return list(`${request.wabaId}/message_templates`, templateFields, request.page)
    case 'template':
      return {
        method: 'GET',
        path: request.templateId,
        parameters: [['fields', `${templateFields},cta_url_link_tracking_opted_out`]],
      }
    case 'confirmTemplateInsights':
      return { method: 'POST', path: request.wabaId, parameters: [['is_enabled_for_insights', 'true']] }
    case 'setClickTracking':
      return {
        method: 'POST',
        path: request.templateId,
        parameters: [
          ['cta_url_link_tracking_opted_out', String(request.optedOut)],
          ['category', request.category],
        ],
      }
  }
}

function list(path: string, fields: string, page: PageRequest | undefined): GraphCall {
  return { method: 'GET', path, parameters: [['fields', fields], ...pageParameters(page)] }
}

const pageNames = [
  ['after', 'after'],
  ['offset', 'offset'],
  ['since', 'since'],
  ['until', 'until'],
  ['pagingToken', '__paging_token'],
] as const

function pageParameters(page: PageRequest | undefined): [string, string][] {
  const parameters: [string, string][] = []
  if (page?.limit !== undefined) parameters.push(['limit', String(page.limit)])
  for (const [name, parameter] of pageNames) {
    const value = page?.[name]
    if (value !== undefined) parameters.push([parameter, String(value)])
  }
  return parameters
}

function printPoints(request: PointsRequest): GraphCall {
  const definition = datasetDefinition(request.dataset)
  const parameters = pointParameters(request, definition)
  if (request.form === 'edge') {
    return {
      method: 'GET',
      path: `${request.wabaId}/${definition.field}`,
      parameters: [...parameters, ...pageParameters(request.page)],
    }
  }
  // The field form: fields=conversation_analytics.start(1685602800).end(1688194800).granularity(MONTHLY)…
  const calls = [...parameters, ...pageParameters(request.page)].map(([name, value]) => `.${name}(${value})`)
  return { method: 'GET', path: request.wabaId, parameters: [['fields', definition.field + calls.join('')]] }
}

function pointParameters(request: PointsRequest, definition: DatasetDefinition): [string, string][] {
  const { timeZone } = request
  // Assumed, since no page says it: dates are half-open, as timestamps are.
  const bound = (seconds: number) => (timeZone === undefined ? String(seconds) : dateOf(seconds, timeZone))
  const parameters: [string, string][] = [
    ['start', bound(request.start)],
    ['end', bound(request.end)],
    ['granularity', definition.granularities[request.granularity] ?? request.granularity],
  ]
  for (const [name, filter] of Object.entries(definition.filters)) {
    const value = request.filters[name]
    if (value !== undefined) parameters.push([filter.parameter, printValue(value, filter.type)])
  }
  if (definition.metricTypes && request.metrics.length > 0) {
    parameters.push(['metric_types', printValue(request.metrics, 'enum')])
  }
  if (request.dimensions.length > 0) parameters.push(['dimensions', printValue(request.dimensions, 'enum')])
  return parameters
}

/** Ids and integers stand bare in lists, words and phone numbers in quotes, as in the document's examples. */
function printValue(value: FilterValue, type: string): string {
  if (typeof value !== 'object') return String(value)
  const bare = type === 'id' || type === 'integer'
  return `[${value.map((item) => (bare ? String(item) : JSON.stringify(item))).join(',')}]`
}

/** A call as `path?query`, encoded for a URL. */
export function printCall(call: GraphCall): string {
  const query = call.parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return query === '' ? call.path : `${call.path}?${query}`
}
