import type { AnalyticsRequest, PointsRequest } from './request.js'
import { malformed, readId, readPage } from './requestParts.js'
import { isWabaField, type WabaField, wabaFields } from './wabaFields.js'

/** A request about an account, a list, a template, or one of the two writes: everything but data points. */
export type NodeRequest = Exclude<AnalyticsRequest, PointsRequest>

/**
 * Reads such a request from somewhere untrusted. Apart from the one for data points, which a client that made its own
 * need not carry.
 *
 * @throws AnalyticsError `invalid-query`
 */
export function readNodeRequest(value: Readonly<Record<string, unknown>>): NodeRequest {
  switch (value['kind']) {
    case 'waba':
      return { kind: 'waba', wabaId: readId(value['wabaId'], 'wabaId'), ...readFields(value['fields']) }
    case 'confirmTemplateInsights':
      return { kind: value['kind'], wabaId: readId(value['wabaId'], 'wabaId') }
    case 'phoneNumbers':
    case 'messageTemplates':
      return { kind: value['kind'], wabaId: readId(value['wabaId'], 'wabaId'), ...readPage(value['page']) }
    case 'template':
      return {
        kind: 'template',
        wabaId: readId(value['wabaId'], 'wabaId'),
        templateId: readId(value['templateId'], 'templateId'),
      }
    case 'setClickTracking':
      return {
        kind: 'setClickTracking',
        wabaId: readId(value['wabaId'], 'wabaId'),
        templateId: readId(value['templateId'], 'templateId'),
        category: readCategory(value['category']),
        optedOut: readFlag(value['optedOut'], 'optedOut'),
      }
    default:
      throw malformed(`Its kind is ${JSON.stringify(value['kind'])}.`)
  }
}

function readFields(value: unknown): { readonly fields?: readonly WabaField[] } {
  if (value === undefined) return {}
  if (Array.isArray(value) && value.length <= wabaFields.length && value.every(isWabaField)) {
    return { fields: value }
  }
  throw malformed('Its fields are not those of an account.')
}

function readCategory(value: unknown): string {
  if (typeof value === 'string' && /^[A-Za-z][A-Za-z_]{0,63}$/.test(value)) return value
  throw malformed('Its category is none.')
}

function readFlag(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw malformed(`Its ${name} is not true or false.`)
}
