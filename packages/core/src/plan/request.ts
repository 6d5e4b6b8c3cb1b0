import type { DatasetName } from '../datasets/datasets.js'
import type { PlatformGranularity } from '../datasets/definition.js'
import type { FilterValue } from '../query/filters.js'
import type { WabaField } from './wabaFields.js'

/** A page of a paged answer: by cursor, or by number or time where the page before told no cursor. */
export interface PageRequest {
  /** How many points or entries a page may hold. */
  readonly limit?: number
  /** The cursor of the page before. */
  readonly after?: string
  /** How many points or entries stand on the pages before. */
  readonly offset?: number
  /** UNIX seconds between which the page lies. */
  readonly since?: number
  readonly until?: number
  /** What a page by time is told apart by. */
  readonly pagingToken?: string
}

/** One call for data points of one account. Bounds are UNIX seconds, half-open. */
export interface PointsRequest {
  readonly kind: 'points'
  readonly dataset: DatasetName
  readonly wabaId: string
  readonly form: 'field' | 'edge'
  readonly start: number
  readonly end: number
  readonly granularity: PlatformGranularity
  readonly dimensions: readonly string[]
  /** Empty: everything the platform has. */
  readonly metrics: readonly string[]
  readonly filters: Readonly<Record<string, FilterValue>>
  readonly page?: PageRequest
  /** With `useWabaTimezone`: the account's zone, in which the bounds are printed as dates. */
  readonly timeZone?: string
}

/** The account itself: its name, currency, zone and settings. */
export interface WabaRequest {
  readonly kind: 'waba'
  readonly wabaId: string
  /** What to read of it beside its id. @default everything: fewer are asked where one was refused */
  readonly fields?: readonly WabaField[]
}

/** A page of the account's phone numbers or message templates. */
export interface ListRequest {
  readonly kind: 'phoneNumbers' | 'messageTemplates'
  readonly wabaId: string
  readonly page?: PageRequest
}

/** One message template: its current category and status. */
export interface TemplateRequest {
  readonly kind: 'template'
  /** Whose template it is: a server checks it before it lets anybody read. */
  readonly wabaId: string
  readonly templateId: string
}

/** The write that confirms template analytics. It cannot be undone. */
export interface ConfirmInsightsRequest {
  readonly kind: 'confirmTemplateInsights'
  readonly wabaId: string
}

/** The write that switches a template's click tracking. */
export interface ClickTrackingRequest {
  readonly kind: 'setClickTracking'
  /** Whose template it is: a server checks it before it lets anybody write. */
  readonly wabaId: string
  readonly templateId: string
  /** The template's current category: another one sends it back to review. */
  readonly category: string
  readonly optedOut: boolean
}

/** The kinds of request that change something. */
export type WriteKind = (ConfirmInsightsRequest | ClickTrackingRequest)['kind']

/** One planned call. A Fetcher gets this, never a URL. Every one names the account it is about. */
export type AnalyticsRequest =
  | PointsRequest
  | WabaRequest
  | ListRequest
  | TemplateRequest
  | ConfirmInsightsRequest
  | ClickTrackingRequest
