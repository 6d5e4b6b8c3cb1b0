import type { Granularity } from '@wabalytics/hooks'

/** Every string that charts, tiles and tables show or speak. Values arrive formatted for the reader's locale. */
export interface Messages {
  // What can be done with a chart or a table
  readonly actions: string
  readonly tableActions: string
  readonly viewAsTable: string
  readonly viewAsChart: string
  readonly exportCsv: string
  readonly exportSvg: string
  readonly exportPng: string
  readonly exportPngBlocked: string
  readonly copyTable: string
  readonly copied: string
  readonly copyFailed: string
  readonly cancel: string
  readonly retry: string

  // States
  readonly idle: string
  readonly loading: string
  readonly loadingProgress: (counts: { readonly done: string; readonly total: string }) => string
  readonly loaded: (about: { readonly title: string; readonly summary: string }) => string
  readonly refreshing: string
  /** While nothing is asked, since the platform named a time; `time` is written out: `2 min`. */
  readonly waitingNamed: (about: { readonly time: string }) => string
  /** The same, where it refused without naming one. */
  readonly waitingRefused: (about: { readonly time: string }) => string
  /** The same, where the requests left are kept for sending messages. */
  readonly waitingReserve: (about: { readonly time: string }) => string
  /** Where nothing is asked again by itself. */
  readonly waitingFailed: (about: { readonly time: string }) => string
  /** In place of a part that threw. */
  readonly brokenTitle: string
  readonly brokenAdvice: string
  /** In place of a root whose styles the page's policy refuses. */
  readonly policyTitle: string
  readonly policyAdvice: string
  readonly errorTitle: string
  readonly errorAdvice: string
  readonly emptyTitle: string
  readonly emptyReasons: string
  readonly noPermissionTitle: string
  readonly noPermissionAdvice: string
  readonly costWithheldTitle: string
  readonly costWithheldAdvice: string

  // What a point may be instead of a number
  readonly missingNoData: string
  readonly missingWithheld: string
  readonly missingFuture: string
  readonly missingExpired: string
  readonly missingNotSent: string
  readonly missingNoButton: string
  readonly missingTrackingOff: string
  readonly missingNotCounted: string
  readonly missingOtherCurrency: string
  readonly missingSeveralCurrencies: string
  readonly missingNotAsked: string
  readonly missingNotAdded: string
  readonly missingNoBasis: string

  // What a figure is of, when that is not all
  /** Beside a rate or a unit cost whose other points are not known; `printed`: what it was divided by. */
  readonly ofKnown: (about: { readonly printed: string }) => string
  /** The same, where the others are no longer kept. */
  readonly ofStillKnown: (about: { readonly printed: string }) => string
  /** Beside a sum of which a part is no longer kept. */
  readonly stillKnown: string
  readonly inPart: (about: { readonly reason: string }) => string
  /** Heads a column of a file that tells of the figures in another one. */
  readonly noteColumn: (about: { readonly column: string }) => string
  readonly partialBucket: string
  /** Beside a bucket that holds only a part of its time: which part. */
  readonly onlyPart: (about: { readonly part: string }) => string

  // Footer
  readonly zoneLine: (zone: string) => string
  /** Where days of accounts in several zones meet by date; `zones` may be empty. */
  readonly ownDays: (zones: string) => string
  readonly approximate: string

  // Summary sentence
  readonly summaryTotal: (about: { readonly total: string; readonly range: string }) => string
  readonly summaryTotals: (about: { readonly totals: string; readonly range: string }) => string
  readonly summaryChange: (about: { readonly change: string; readonly direction: Direction }) => string
  /** After a change of a sum that is still growing, against one that no longer is. */
  readonly periodNotOver: string
  /** The same as a sentence; `bucket` is its name. */
  readonly summaryPart: (about: { readonly bucket: string; readonly part: string }) => string
  readonly summaryPeak: (about: {
    readonly value: string
    readonly when: string
    readonly label: string
  }) => string
  readonly summaryPeakAlone: (about: { readonly value: string; readonly when: string }) => string
  readonly summaryLargest: (about: { readonly label: string; readonly share: string }) => string
  readonly summaryRange: (about: {
    readonly low: string
    readonly high: string
    readonly range: string
  }) => string
  readonly summaryMissing: (count: number, printed: string) => string

  // Legend and tooltip
  readonly legend: string
  readonly only: string
  readonly showAll: string
  readonly moreSeries: (count: number, printed: string) => string
  readonly total: string
  readonly previousPeriod: string
  /** The same inside a sentence: `+4% against …`. */
  readonly previousInSentence: string
  readonly tooltipPrevious: string
  readonly previousSuffix: (label: string) => string

  // Keyboard
  readonly plotLabel: (title: string) => string
  readonly plotRole: string
  readonly reading: (about: {
    readonly date: string
    readonly label: string
    readonly value: string
  }) => string
  readonly help: string
  readonly helpEnter: string
  readonly helpPoints: string
  readonly helpSeries: string
  readonly helpEnds: string
  readonly helpPages: string
  readonly helpEscape: string
  readonly close: string

  // Zoom
  readonly zoom: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomEarlier: string
  readonly zoomLater: string
  readonly zoomReset: string
  readonly zoomFrom: string
  readonly zoomTo: string
  readonly zoomed: (range: string) => string

  // Annotations
  readonly annotations: string
  readonly note: (about: { readonly date: string; readonly label: string }) => string

  // Stat tile
  readonly change: (about: { readonly change: string; readonly against: string }) => string
  /** Points that a share changed by, with their sign: `+6.1 pp`. */
  readonly points: (points: string) => string
  readonly noPrevious: string

  // Tables
  readonly bucketColumn: Readonly<Record<Granularity, string>>
  readonly sortBy: (column: string) => string
  readonly rows: (count: number, printed: string) => string
  readonly tableEmpty: string
}

/** Which way a figure moved. */
export type Direction = 'up' | 'down' | 'same'
