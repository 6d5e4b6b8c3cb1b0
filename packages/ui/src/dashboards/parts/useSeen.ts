'use client'
import { useCallback, useRef, useState } from 'react'

/** Whether an element has come near the window's view: what is far below need not be asked for. Once seen, always. */
export function useSeen(): readonly [boolean, (element: HTMLElement | null) => void] {
  const [seen, setSeen] = useState(false)
  const observer = useRef<IntersectionObserver | null>(null)
  const ref = useCallback((element: HTMLElement | null): void => {
    observer.current?.disconnect()
    observer.current = null
    if (element === null) return
    if (typeof IntersectionObserver === 'undefined') {
      setSeen(true)
      return
    }
    observer.current = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.current?.disconnect()
        setSeen(true)
      },
      { rootMargin: '200px' },
    )
    observer.current.observe(element)
  }, [])
  return [seen, ref]
}
