'use client'
import { useContext } from 'react'
import { WaContext, type WaContextValue } from './WaContext.js'

/** The locale, zone, messages and formatters of the nearest `WaRoot`. */
export function useWa(): WaContextValue {
  const value = useContext(WaContext)
  if (value === null) throw new Error('useWa needs a <WaRoot> above it. Wrap the component in <WaRoot>.')
  return value
}
