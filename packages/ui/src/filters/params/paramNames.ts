import type { FilterState } from '../state/FilterState.js'

/** The form that `toSearchParams` writes. A later one that cannot be read as this one gets another number. */
export const paramsVersion = '1'

/** How search params are written and read. */
export interface ParamOptions {
  /** Put before every key, so that a page's own params and several filter bars keep apart. @default 'wa_' */
  readonly prefix?: string | undefined
}

export const defaultPrefix = 'wa_'

/** Keys beside those of the datasets' filters, which are written under their own names. */
export const paramKeys = {
  version: 'v',
  range: 'range',
  granularity: 'by',
  wabaIds: 'wabas',
  dimensions: 'split',
  metrics: 'metrics',
  compare: 'compare',
} as const satisfies Partial<Record<keyof FilterState, string>> & { readonly version: string }

/** Between the parts of a list: search params print it unescaped, and no value holds it. */
export const separator = '.'

/** The longest value that is read, and the longest list. */
export const mostCharacters = 4000
export const mostValues = 200
