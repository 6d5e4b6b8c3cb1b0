'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { isDevelopment } from './isDevelopment.js'
import { readNonce } from './readNonce.js'
import { useAriaNonce } from './useAriaNonce.js'
import { watchCsp } from './watchCsp.js'

const never = (): (() => void) => () => {}

/**
 * The nonce for our style elements: the one given, else that of `<meta property="csp-nonce">`. In development, a policy
 * without a nonce is warned of.
 */
export function useNonce(given: string | undefined): string | undefined {
  const read = readNonce(given)
  useAriaNonce(read)
  const ofPage = useSyncExternalStore(never, nonceOfPage, () => undefined)
  const nonce = read ?? ofPage
  useEffect(() => (nonce === undefined && isDevelopment() ? watchCsp(document) : undefined), [nonce])
  return nonce
}

function nonceOfPage(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  return readNonce(meta?.nonce || meta?.getAttribute('content') || undefined)
}
