import type { Fault } from './faults/fault.js'

/** Habits of the platform that surprise a reader. Each can be switched. */
export interface Quirks {
  /** Buckets without traffic are left out. @default true */
  readonly sparse: boolean
  /** Points come in no promised order. @default true */
  readonly unordered: boolean
  /** Some conversation points have direction UNKNOWN, some have none. @default true */
  readonly missingDirections: boolean
  /** MONTH answers hold closed months that the window holds whole; the open one and cut ones are left out. @default true */
  readonly closedMonths: boolean
  /** MONTH of a window that holds no whole month is refused with 100/2388087. @default true */
  readonly monthWindow: boolean
  /** Template answers come in pages of 25 data points; otherwise of 1,000. @default true */
  readonly smallPages: boolean
  /** Reads and clicks of templates fall back to zero 7 days after the send. @default true */
  readonly readsExpire: boolean
  /** Deliveries and reads of the last two days are still coming in. @default true */
  readonly settling: boolean
  /** Amounts carry the tails of binary fractions: `0.30000000000000004`. @default true */
  readonly floatTails: boolean
  /** Confirming insights answers the id as a number. @default true */
  readonly numericInsightsId: boolean
  /** Template questions over more than 30 days find nothing, with HTTP 200. @default false */
  readonly wideWindowsEmpty: boolean
  /** Counts of a point are off by up to half a per cent: different questions no longer agree. @default false */
  readonly approximate: boolean
  /** Counts and amounts are texts. @default false */
  readonly numbersAsStrings: boolean
  /** One key may occur twice in a bucket, each with a part of the sum. @default false */
  readonly splitPoints: boolean
  /** Some points carry a category nobody has heard of. @default false */
  readonly unknownValues: boolean
  /** Phone numbers in points begin with `+`. @default false */
  readonly plusNumbers: boolean
  /** Enumerated values in points are lower case. @default false */
  readonly lowerCase: boolean
}

/** Where the platform's pages disagree or are silent, what the sandbox does. */
export interface Rules {
  /** Only one year (messages, conversations, pricing, calls) or 90 days (templates, groups) can be asked. @default true */
  readonly lookBack: boolean
  /** Conversation analytics end on 2025-07-01, with conversation pricing. @default false */
  readonly conversationsRetired: boolean
  /** Which UTC midnight the end of a template question is moved to: the next (2024) or the same day's (later). @default 'next' */
  readonly templateEnd: 'next' | 'same'
  /** Which of the two documented shapes call analytics have. @default 'nested' */
  readonly callShape: 'nested' | 'flat'
  /** Which error template questions get before insights are confirmed: 200007, or 200005 with a subcode. @default 'not-enabled' */
  readonly unconfirmedInsights: 'not-enabled' | 'not-available-yet'
  /** How `start` and `end` of template points look under `use_waba_timezone`. @default 'seconds' */
  readonly wabaTimezonePoints: 'seconds' | 'dates'
}

/** What a token may do. All of it is optional: a token without settings may do everything, for ever. */
export interface TokenSettings {
  /** @default ['whatsapp_business_management'] */
  readonly scopes?: readonly string[]
  /** Moment it stops working, epoch milliseconds or a date. @default never */
  readonly expiresAt?: Date | number
  /** WABA ids it can see. @default all */
  readonly wabaIds?: readonly string[]
  /** Belongs to the partner who is billed, and sees COST where its customers do not. @default false */
  readonly partner?: boolean
  /** Plain fields it is refused: the platform then refuses the whole node. @default none */
  readonly refusedFields?: readonly string[]
  /** Every call must carry an `appsecret_proof`; which one is not checked. @default false */
  readonly proof?: boolean
}

/** Settings of `createSandbox`. */
export interface SandboxOptions {
  /** Decides every count of the world. Ids and names do not depend on it. @default 1 */
  readonly seed?: number
  /** The time: nothing later is counted. A function is asked on every call. @default Date.now */
  readonly clock?: Date | (() => number)
  /** The token that may do everything. @default 'EAASANDBOX' */
  readonly token?: string
  /** Further tokens, by their text. */
  readonly tokens?: Readonly<Record<string, TokenSettings>>
  /** `false` switches every quirk off. */
  readonly quirks?: Partial<Quirks> | false
  readonly rules?: Partial<Rules>
  /** What goes wrong, in order: the first that matches a call is applied. */
  readonly faults?: readonly Fault[]
  /** Calls an hour and WABA; `false` for no limit. @default 5,000, and 200 for an account without traffic */
  readonly callsPerHour?: number | false
}

export const defaultQuirks: Quirks = {
  sparse: true,
  unordered: true,
  missingDirections: true,
  closedMonths: true,
  monthWindow: true,
  smallPages: true,
  readsExpire: true,
  settling: true,
  floatTails: true,
  numericInsightsId: true,
  wideWindowsEmpty: false,
  approximate: false,
  numbersAsStrings: false,
  splitPoints: false,
  unknownValues: false,
  plusNumbers: false,
  lowerCase: false,
}

export const noQuirks: Quirks = Object.fromEntries(
  Object.keys(defaultQuirks).map((name) => [name, false]),
) as Record<keyof Quirks, false>

/** What each rule can be. */
export const ruleValues: { readonly [Name in keyof Rules]: readonly Rules[Name][] } = {
  lookBack: [true, false],
  conversationsRetired: [false, true],
  templateEnd: ['next', 'same'],
  callShape: ['nested', 'flat'],
  unconfirmedInsights: ['not-enabled', 'not-available-yet'],
  wabaTimezonePoints: ['seconds', 'dates'],
}

export const defaultRules: Rules = {
  lookBack: true,
  conversationsRetired: false,
  templateEnd: 'next',
  callShape: 'nested',
  unconfirmedInsights: 'not-enabled',
  wabaTimezonePoints: 'seconds',
}
