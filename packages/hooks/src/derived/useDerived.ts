'use client'

import { AnalyticsError } from '@wabalytics/core'
import { useMemo } from 'react'

/** What was computed, or why it could not be. */
export interface Derived<T> {
  readonly value: T | undefined
  readonly error: AnalyticsError | undefined
}

const nothing = { value: undefined, error: undefined } as const

/**
 * Computes once for the same data and equal options: options may be written inline. A computation that cannot be done is
 * an `error`, not an exception: while another question loads, the data on screen may still be that of the one before.
 */
export function useDerived<T>(
  data: readonly unknown[],
  options: unknown,
  compute: () => T | undefined,
): Derived<T> {
  const id = JSON.stringify(options)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the data and the options stand for the computation.
  return useMemo(() => {
    if (data.includes(undefined)) return nothing
    try {
      return { value: compute(), error: undefined }
    } catch (error) {
      if (error instanceof AnalyticsError) return { value: undefined, error }
      throw error
    }
  }, [...data, id])
}
