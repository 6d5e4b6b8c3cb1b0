'use client'
import { useCallback, useEffect, useRef } from 'react'

/** One function for good, that calls the host's latest; what it throws is the host's to hear of, and stops nothing here. */
export function useEmit<About>(tell: ((about: About) => void) | undefined): (about: About) => void {
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  return useCallback((about) => {
    try {
      latest.current?.(about)
    } catch (thrown) {
      queueMicrotask(() => {
        throw thrown
      })
    }
  }, [])
}
