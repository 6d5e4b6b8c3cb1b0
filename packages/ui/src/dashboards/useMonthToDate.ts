'use client'
import { useClock, useWaba } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { WaitsFor } from '../answers/chartStateOf.js'
import { type LocalMonth, localMonth } from '../format/localMonth.js'
import { useWa } from '../theme/useWa.js'
import { useOnlyWabaId } from './useOnlyWabaId.js'

/** The month of one account until the end of its today. */
export interface MonthToDate {
  /** What to ask; `undefined` until the account is known, and when there are several. */
  readonly asked: { readonly wabaId: string; readonly range: { start: Date; end: Date } } | undefined
  readonly wabaId: string | undefined
  readonly month: LocalMonth
  /** IANA zone of the account. */
  readonly timeZone: string
  /** The account, whose zone decides where its month begins, while it is being read. */
  readonly waitsFor: WaitsFor
}

/** The month to date of the account given, or of the only one there is, in its own zone. */
export function useMonthToDate(given: string | undefined): MonthToDate {
  const clock = useClock()
  const { timeZone: around } = useWa()
  const wabaId = useOnlyWabaId(given)
  const waba = useWaba({ wabaId })
  const timeZone = waba.data?.timeZone ?? around
  const waitsFor = waba.status === 'loading' && waba
  const isKnown = waba.status === 'success' || waba.status === 'error'
  const { today } = localMonth(clock(), timeZone)
  return useMemo(() => {
    const month = localMonth(today, timeZone)
    const tomorrow = month.days.find((day) => day > today) ?? month.end
    const range = { start: new Date(month.start), end: new Date(tomorrow) }
    const asked = wabaId === undefined || !isKnown ? undefined : { wabaId, range }
    return { asked, wabaId, month, timeZone, waitsFor }
  }, [wabaId, isKnown, waitsFor, today, timeZone])
}
