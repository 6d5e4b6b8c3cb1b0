'use client'

import { useContext } from 'react'
import { AnalyticsContext } from './context.js'

/** The zone an option names, else the provider's; `undefined`: the data's own. Needs no provider. */
export function useTimeZone(timeZone: string | undefined): string | undefined {
  const provided = useContext(AnalyticsContext)?.shown.timeZone
  return timeZone ?? provided
}
