import type { PageRequest } from '../plan/request.js'
import { badResponse, listCut } from './badResponse.js'
import { checkAccount, isId } from './checkAccount.js'
import { nextPage } from './nextPage.js'
import { readError } from './readError.js'
import { isJson, isList, type Json, readFlag, readText, unwrap } from './readJson.js'

/** An account as the platform describes it. Absent: the platform did not say. */
export interface WabaNode {
  readonly id: string
  readonly name: string | undefined
  /** ISO 4217. */
  readonly currency: string | undefined
  /** Meta's own numeric id, not an IANA name. */
  readonly timezoneId: string | undefined
  readonly country: string | undefined
  /** Whether template analytics is confirmed. */
  readonly insightsEnabled: boolean | undefined
}

/** A business phone number of an account. */
export interface PhoneNumber {
  readonly id: string
  readonly displayPhoneNumber: string | undefined
  readonly verifiedName: string | undefined
  /** `CLOUD_API` or `ON_PREMISE`, as the platform says it. */
  readonly platform: string | undefined
}

/** A message template of an account. */
export interface MessageTemplate {
  readonly id: string
  readonly name: string | undefined
  readonly language: string | undefined
  readonly category: string | undefined
  readonly status: string | undefined
  /** Whether its click tracking is off. */
  readonly clickTrackingOptedOut: boolean | undefined
}

/** Keys by which a node is known to be an account's, where it does not name its id. */
const wabaKeys = ['name', 'currency', 'timezone_id', 'country', 'is_enabled_for_insights']

/** @throws AnalyticsError `bad-response` when it is another account, or none. */
export function readWaba(answer: unknown, wabaId: string): WabaNode {
  const node = readNode(answer, wabaId)
  const bare = !wabaKeys.some((key) => (node[key] ?? null) !== null)
  if (bare && readText(node['id']) === undefined) throw badResponse(answer, wabaId)
  checkAccount(node, wabaId, bare)
  return {
    id: wabaId,
    name: readText(node['name']),
    currency: readText(node['currency'])?.toUpperCase(),
    timezoneId: readText(node['timezone_id']),
    country: readText(node['country']),
    insightsEnabled: readFlag(node['is_enabled_for_insights']),
  }
}

export function readTemplate(answer: unknown, templateId: string): MessageTemplate {
  const node = readNode(answer)
  const id = readText(node['id'])
  if (id === undefined && readText(node['category']) === undefined) throw badResponse(answer)
  if (id !== undefined && !isId(node['id'], templateId)) throw badResponse(answer)
  return templateOf(node, templateId)
}

/** One page of a list, and how to ask for the next. */
export interface Page<T> {
  readonly entries: readonly T[]
  readonly next: PageRequest | undefined
}

export function readPhoneNumbers(answer: unknown, wabaId: string): Page<PhoneNumber> {
  return readPage(answer, wabaId, (node, id) => ({
    id,
    displayPhoneNumber: readText(node['display_phone_number']),
    verifiedName: readText(node['verified_name']),
    platform: readText(node['platform_type'])?.toUpperCase(),
  }))
}

export function readMessageTemplates(answer: unknown, wabaId: string): Page<MessageTemplate> {
  return readPage(answer, wabaId, templateOf)
}

/** The answer of a write: an error, or what the platform says of success. */
export function readSuccess(answer: unknown, wabaId?: string): void {
  const node = readNode(answer, wabaId)
  const success = readFlag(node['success'])
  if (success === false || (success === undefined && readText(node['id']) === undefined)) {
    throw badResponse(answer, wabaId)
  }
}

function templateOf(node: Json, id: string): MessageTemplate {
  return {
    id,
    name: readText(node['name']),
    language: readText(node['language']),
    category: readText(node['category'])?.toUpperCase(),
    status: readText(node['status'])?.toUpperCase(),
    clickTrackingOptedOut: readFlag(node['cta_url_link_tracking_opted_out']),
  }
}

function readPage<T>(answer: unknown, wabaId: string, read: (node: Json, id: string) => T): Page<T> {
  const node = readNode(answer, wabaId)
  const data = listOf(node['data'])
  if (data === undefined) throw badResponse(answer, wabaId)
  const entries = data.flatMap((entry) => {
    const id = isJson(entry) ? readText(entry['id']) : undefined
    return isJson(entry) && id !== undefined ? [read(entry, id)] : []
  })
  if (entries.length === 0 && data.length > 0) throw badResponse(answer, wabaId)
  const { next, cut } = nextPage([node])
  if (cut) throw listCut(wabaId)
  return { entries, next }
}

/** A list, or what became of it on the way: an object with numbers for keys. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value
  if (!isJson(value) || Object.keys(value).some((key) => !/^\d+$/.test(key))) return undefined
  return Object.values(value)
}

function readNode(answer: unknown, wabaId?: string): Json {
  const error = readError(answer, { wabaId })
  if (error !== undefined) throw error
  const node = unwrap(answer)
  if (!isJson(node)) throw badResponse(answer, wabaId)
  return node
}
