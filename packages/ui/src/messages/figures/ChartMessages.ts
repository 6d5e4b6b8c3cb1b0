/** Every string of the charts that are not over time. Values arrive formatted, names of others set apart. */
export interface ChartMessages {
  // What every one of them says
  readonly reading: (about: { readonly label: string; readonly value: string }) => string
  readonly value: string
  readonly share: string
  readonly name: string
  readonly totalOf: (total: string) => string
  readonly notDrawn: (count: number, printed: string) => string

  // Keyboard
  readonly helpParts: string
  readonly helpGrid: string
  readonly helpWeeks: string
  readonly helpMonths: string
  readonly helpNear: string
  readonly helpOpen: string

  // Funnel
  readonly step: string
  readonly rate: string
  readonly rateOf: (about: { readonly rate: string; readonly of: string }) => string
  readonly rateZero: (of: string) => string
  readonly rateMissing: (of: string) => string
  readonly steps: (list: string) => string
  readonly denominator: string
  readonly above: (about: { readonly label: string; readonly of: string }) => string

  // Donut
  readonly other: (count: number, printed: string) => string

  // Heatmap and calendar
  readonly ramp: string
  readonly between: (about: { readonly low: string; readonly high: string }) => string
  readonly meanOf: (about: { readonly mean: string; readonly range: string }) => string

  // Treemap
  readonly group: string
  readonly back: string

  // World map
  readonly country: string
  readonly code: string
  readonly ranked: string
  readonly offMap: string
  readonly fewer: string
  readonly mapFailed: string
  readonly helpRanked: string

  // Meters: tiers and allowances
  readonly notTold: string
  readonly atLeast: (value: string) => string
  readonly inDays: (days: number, printed: string) => string

  // Tiers
  readonly market: string
  readonly category: string
  readonly tierTitle: string
  readonly tier: string
  readonly tierCharged: string
  readonly tierVolume: string
  readonly tierFrom: string
  readonly tierTo: string
  readonly tierNext: string
  readonly tierLeft: string
  readonly noEnd: string
  readonly nextTier: (from: string) => string
  readonly leftInTier: (value: string) => string
  readonly lastTier: string
  readonly oneTier: string
  readonly noTier: string
  readonly tierUnread: (label: string) => string
  readonly tierAhead: string
  readonly tierTotal: (total: string) => string
  readonly tierNearest: (about: {
    readonly label: string
    readonly volume: string
    readonly next: string
  }) => string
  readonly tierUntold: (count: number, printed: string) => string
  readonly tierResets: (about: {
    readonly when: string
    readonly zone: string
    readonly days: string
  }) => string
  readonly tierNote: string
  readonly tierWhole: string

  // Free messages of a phone number
  readonly allowanceTitle: string
  readonly phone: string
  readonly used: string
  readonly left: string
  readonly charged: string
  readonly pace: string
  readonly usedUpColumn: string
  readonly state: string
  readonly usedOf: (about: { readonly used: string; readonly allowance: string }) => string
  readonly freeSoFar: (used: string) => string
  readonly notUsed: string
  readonly overBy: (value: string) => string
  readonly usedUpOn: (date: string) => string
  readonly usedUpAbout: (about: { readonly date: string; readonly pace: string }) => string
  readonly lasts: (about: { readonly pace: string; readonly expected: string }) => string
  readonly noPace: string
  readonly beginsOn: (date: string) => string
  readonly chargedToo: (value: string) => string
  readonly freeTotal: (about: {
    readonly used: string
    readonly numbers: string
    readonly allowance: string
  }) => string
  readonly freeBefore: (about: {
    readonly used: string
    readonly numbers: string
    readonly date: string
  }) => string
  readonly phones: (count: number, printed: string) => string
  readonly upAlready: (list: string) => string
  readonly upFirst: (about: { readonly label: string; readonly date: string }) => string
  readonly paceNote: string
  readonly freeNote: string
  readonly allowanceSource: string

  // Forecast
  readonly forecastTitle: string
  readonly forecastBetween: (about: {
    readonly likely: string
    readonly low: string
    readonly high: string
  }) => string
  readonly forecastSoFar: (value: string) => string
  readonly forecastWithout: (about: { readonly categories: string; readonly value: string }) => string
  readonly forecastMissing: (count: number, printed: string) => string
  readonly forecastAside: (count: number, printed: string) => string
  readonly forecastNoFigures: string
  readonly forecastNoTraffic: string
  readonly forecastTooShort: string
  readonly forecastIdle: string
  readonly forecastUneven: string
  readonly forecastUnsettled: string
  readonly forecastUncertain: string
  readonly forecastAllowance: string
}
