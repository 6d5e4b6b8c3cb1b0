import type { FilterState } from './FilterState.js'

/** What a page shows before anybody chose: four whole weeks by day. */
export const defaultFilterState: FilterState = { range: 'last-28-days', granularity: 'DAY' }
