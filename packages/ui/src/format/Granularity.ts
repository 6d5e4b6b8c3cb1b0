import type { BucketGranularity } from '@wabalytics/hooks'

/** How long one bucket of a time series is. */
export type Granularity = BucketGranularity
