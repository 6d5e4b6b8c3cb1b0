/** Every string of the charts that are not over time. Values arrive formatted, names of others set apart. */
export interface FigureMessages {
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
}
