/** How long one bucket of a time series is. */
export type Granularity = 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER'
