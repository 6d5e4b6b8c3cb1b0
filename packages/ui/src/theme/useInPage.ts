'use client'
import { useSyncExternalStore } from 'react'

/**
 * Whether this is drawn in a page: not on a server, nor while a server's page is taken over. A `style` that came from a
 * server is dropped where a content security policy asks for nonces, and never put back: it is given in the page alone.
 */
export function useInPage(): boolean {
  return useSyncExternalStore(never, always, notYet)
}

const never = () => () => {}
const always = (): boolean => true
const notYet = (): boolean => false
