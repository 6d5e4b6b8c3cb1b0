'use client'
import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 600px)'

/** Whether a popover would not fit: it is a sheet then. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(subscribe, read, () => false)
}

function read(): boolean {
  return typeof matchMedia === 'function' && matchMedia(QUERY).matches
}

function subscribe(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {}
  const list = matchMedia(QUERY)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
