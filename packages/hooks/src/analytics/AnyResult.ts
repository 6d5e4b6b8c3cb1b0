import type { AnalyticsResult } from '@wabalytics/core'

/** The answer to any question: typed rows apart, which differ by question. */
export type AnyResult = Omit<AnalyticsResult, 'rows'>
