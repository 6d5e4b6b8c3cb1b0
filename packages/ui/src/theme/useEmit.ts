'use client'
import { useCallback, useEffect, useRef } from 'react'
import type { WaEvent } from './WaEvent.js'

/** One function for good, that calls the host's latest. */
export function useEmit(onEvent: ((event: WaEvent) => void) | undefined): (event: WaEvent) => void {
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  })
  return useCallback((event) => latest.current?.(event), [])
}
