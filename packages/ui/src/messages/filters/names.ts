// Names that strings are kept under. The filters' own types are checked against them where they meet.

export type CompareMode = 'previous' | 'same-weekdays' | 'year'

export type FilterChangeCode =
  | 'filter-dropped'
  | 'values-dropped'
  | 'dimension-dropped'
  | 'dimension-needs'
  | 'metrics-dropped'
  | 'granularity-changed'
  | 'range-clamped'
  | 'range-unreachable'
  | 'compare-dropped'
  | 'refused'

export type ViewStoreProblem = 'load' | 'read' | 'save' | 'remove'
