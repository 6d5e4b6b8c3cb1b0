'use client'

import { useContext, useMemo } from 'react'
import { AnalyticsContext } from './context.js'

/**
 * Tells the time in milliseconds: as the answers of the nearest provider's client told it, which a wrong clock of the
 * device does not change; the device's where there is no provider. The same function for as long as the client.
 */
export function useClock(): () => number {
  const client = useContext(AnalyticsContext)?.shown.client
  return useMemo(() => (client === undefined ? Date.now : () => client.now()), [client])
}
