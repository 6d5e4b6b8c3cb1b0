import type { AnalyticsErrorKind, NoticeCode } from '@wabalytics/hooks'

/** What a notice's sentence is made of, formatted for the reader. */
export interface NoticeWords {
  /** A date, where the notice has one. */
  readonly date: string
  /** A second date, where it has one. */
  readonly until: string
  readonly count: number
  readonly printed: string
  readonly name: string
  readonly value: string
  readonly list: string
}

/** Title and advice of an error, for people who did not write the program. */
export interface ErrorWords {
  readonly title: string
  readonly advice: string
}

/** Causes of errors that have words of their own, since those of the kind would not be true of them. */
export type ErrorCause =
  | 'coexistence'
  | 'insights-elsewhere'
  | 'field-not-offered'
  | 'monthly-window'
  | 'payment'
  | 'host-refused'
  | 'redirected'
  | 'wrong-answer'

/** Every string that dashboards show beside those of charts, filters and the vocabulary. */
export interface DashboardMessages {
  readonly notices: Readonly<Record<NoticeCode, (about: NoticeWords) => string>>
  /** Put before a notice that is about one account of several. */
  readonly aboutAccount: (about: { readonly account: string; readonly text: string }) => string
  readonly errors: Readonly<Record<AnalyticsErrorKind, ErrorWords>>
  readonly causes: Readonly<Record<ErrorCause, ErrorWords>>
  readonly traceId: (id: string) => string
  readonly reportBug: string

  // Around a report; `period` is its days in words.
  readonly figuresShown: (period: string) => string
  readonly figuresNone: (period: string) => string
  readonly incomplete: string
  readonly notUpdated: string
  readonly earlierMissing: string

  readonly emptyNoTraffic: string
  readonly emptyUnproved: string
  readonly emptyFilters: string
  readonly emptyDetached: string
  readonly emptyRetired: string
  readonly emptyInsightsRecent: string
  readonly emptyRegion: string
  readonly emptyOnPremises: string
  readonly emptyProductType: string

  readonly messagesTitle: string
  readonly messagesTable: string
  readonly deliveryRate: string
  readonly deliveryRateOf: string
  readonly conversationsTitle: string
  readonly conversationCostTitle: string
  readonly conversationsTable: string
  readonly volumeTitle: string
  readonly volumeCostTitle: string
  readonly countriesTitle: string
  readonly pricingTable: string
  /** The same where people may not see costs. */
  readonly pricingTableWithoutCost: string
  readonly templatesTitle: string
  readonly templatesTable: string
  readonly funnelTitle: string
  /** That a funnel leaves out messages whose reads are no longer known. */
  readonly funnelCounts: (words: { readonly counted: string; readonly total: string }) => string
  readonly clicksTable: string
  readonly bucket: string
  readonly template: string
  readonly button: string
  readonly clickKind: string
  readonly clicks: string
  readonly readRate: string
  readonly readRateOf: string
  readonly shareOf: (about: { readonly share: string; readonly of: string }) => string
  readonly freeShare: string
  /** What is of a type nobody announced, or of none: neither free nor paid as far as can be known. */
  readonly freeUnknown: (about: { readonly printed: string }) => string
  readonly splitBy: string

  readonly insightsTitle: string
  readonly insightsWhat: string
  readonly insightsCollects: string
  readonly insightsForever: string
  readonly insightsFromNow: string
  readonly insightsStart: string
  readonly insightsConfirm: (account: string) => string
  readonly insightsAgree: string
  readonly insightsDone: string
  readonly insightsAlready: string
  readonly back: string

  readonly trackingTitle: string
  readonly trackingWhat: string
  readonly trackingOn: string
  readonly trackingOff: string
  /** Of a template whose clicks the platform never counts; `counted`: the categories whose clicks it does. */
  readonly trackingNever: (about: { readonly category: string; readonly counted: string }) => string
  /** Of a template in a category that was not announced, or that is not known. */
  readonly trackingUnknown: (about: { readonly counted: string }) => string
  readonly trackingTurnOn: string
  readonly trackingTurnOff: string
  readonly trackingCategory: (category: string) => string
  readonly trackingReview: string
  readonly trackingDone: string
  readonly working: string
}
