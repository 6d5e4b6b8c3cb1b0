'use client'
import { useAnalyticsScope } from '@wabalytics/hooks'

/** The one account a prop or the provider names; `undefined` when there are several, or none. */
export function useOnlyWabaId(given: string | undefined): string | undefined {
  const { wabaId } = useAnalyticsScope()
  if (given !== undefined) return given
  const ids = typeof wabaId === 'string' ? [wabaId] : (wabaId ?? [])
  return ids.length === 1 ? ids[0] : undefined
}
