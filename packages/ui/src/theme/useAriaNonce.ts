'use client'
import { useInsertionEffect } from 'react'

const users = new WeakMap<Document, number>()
const own = 'data-wa-nonce'

/**
 * React Aria's style elements take the page's nonce from `<meta property="csp-nonce">` alone: where a nonce was given to a root
 * and the page has no such element, there is one for as long as a root wants it. Before any effect, since React Aria
 * writes its elements in effects.
 */
export function useAriaNonce(nonce: string | undefined): void {
  useInsertionEffect(() => {
    if (nonce === undefined) return
    const page = document
    const there = page.querySelector('meta[property="csp-nonce"]')
    if (there !== null && !there.hasAttribute(own)) return
    users.set(page, (users.get(page) ?? 0) + 1)
    if (there === null) {
      const meta = page.createElement('meta')
      meta.setAttribute('property', 'csp-nonce')
      meta.setAttribute(own, '')
      meta.nonce = nonce
      page.head.append(meta)
    }
    return () => {
      const left = (users.get(page) ?? 1) - 1
      users.set(page, left)
      if (left === 0) page.querySelector(`meta[${own}]`)?.remove()
    }
  }, [nonce])
}
