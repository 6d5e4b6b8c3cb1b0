'use client'
import { useContext, useEffect } from 'react'
import { WaContext, type WaContextValue } from './WaContext.js'

/** The locale, zone, messages and formatters of the nearest `WaRoot`. */
export function useWa(): WaContextValue {
  const value = useContext(WaContext)
  if (value === null) throw new Error('useWa needs a <WaRoot> above it. Wrap the component in <WaRoot>.')
  const { requestZone } = value
  // Whoever reads this may show an hour.
  useEffect(() => requestZone?.(), [requestZone])
  return value
}
