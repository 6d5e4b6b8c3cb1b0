'use client'

import type { AnalyticsQuery, AnalyticsResult } from '@wabalytics/core'
import { useMemo } from 'react'
import type { DehydratedResult } from '../hydration/DehydratedResult.js'
import { hydrateResult } from '../hydration/hydrateResult.js'
import type { AnyResult } from './AnyResult.js'
import { analyticsKey } from './checkQuestion.js'

/** An answer that came with the page, where it answers the question asked; one object for as long as the question. */
export function useInitialResult<Q extends AnalyticsQuery>(
  given: AnyResult | DehydratedResult | undefined,
  key: string | undefined,
): { readonly data: AnalyticsResult<Q>; readonly at: number } | undefined {
  const answers = given !== undefined && key !== undefined && analyticsKey(given.query) === key
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the result, which may be made anew on every render.
  return useMemo(() => {
    if (!answers || given === undefined) return undefined
    const result = 'dehydrated' in given ? hydrateResult(given) : given
    // The keys are equal: the result answers the very question its type is made of.
    const data = result as AnalyticsResult<Q>
    return { data, at: data.fetchedAt.getTime() }
  }, [key, answers])
}
