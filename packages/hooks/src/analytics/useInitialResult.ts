'use client'

import { type AnalyticsQuery, type AnalyticsResult, invalidQuery } from '@wabalytics/core'
import { useMemo } from 'react'
import type { AnyResult } from './AnyResult.js'
import { analyticsKey } from './checkQuestion.js'
import { useForeign } from './useForeign.js'

/**
 * An answer that came with the page, to the hook itself or to its provider, where it answers the question asked, and for whom
 * it was got; one object for as long as the question.
 */
export function useInitialResult<Q extends AnalyticsQuery>(
  own: AnyResult | undefined,
  ofPage: readonly AnyResult[] | undefined,
  key: string | undefined,
  tenantKey: string,
): { readonly data: AnalyticsResult<Q>; readonly at: number } | undefined {
  const given = useMemo(() => {
    const all = own === undefined ? ofPage : [own, ...(ofPage ?? [])]
    if (all?.some((one) => 'dehydrated' in one)) throw stillJson()
    return key === undefined ? undefined : all?.find(({ query }) => analyticsKey(query) === key)
  }, [own, ofPage, key])
  const asked = given !== undefined
  const answers = !useForeign(asked ? given : undefined, tenantKey) && asked
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the result, which may be made anew on every render.
  return useMemo(() => {
    if (!answers || given === undefined) return undefined
    // The keys are equal: the result answers the very question its type is made of.
    const data = given as AnalyticsResult<Q>
    return { data, at: data.fetchedAt.getTime() }
  }, [key, answers])
}

function stillJson() {
  return invalidQuery(
    'initial-result-json',
    'initialResult is the JSON of a result.',
    'Give hydrateResult(json): it checks what came with the page.',
  )
}
