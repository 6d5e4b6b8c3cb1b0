'use client'
import { useCallback, useRef, useState } from 'react'
import { useInPage } from '../theme/useInPage.js'
import { observeSize } from './observeSize.js'

export interface Box {
  readonly width: number
  /** Size of small words in pixels: grows with the reader's text size. */
  readonly fontSize: number
  /** Whether this is a guess, before anything was measured. @default false */
  readonly guessed?: boolean | undefined
  /**
   * Whether it will be measured before anything is painted, as in a page that mounts: what depends on it waits. On the
   * server and while hydrating nothing waits. @default false
   */
  readonly pending?: boolean | undefined
}

/** Width before the first measure, for the server and the first paint. */
const FIRST: Box = { width: 640, fontSize: 12, guessed: true }
const PENDING: Box = { ...FIRST, pending: true }
/** The guess that stands when there is nothing to measure: in a hidden part of the page, say. */
const UNSEEN: Box = { ...FIRST }

/** What `--wa-text-small` is of the text around it. */
const SMALL = 0.8572

/** The width of an element and its text size, measured as it enters the page and followed through a ResizeObserver. */
export function useBox(): readonly [Box, (element: HTMLElement | null) => void] {
  const [box, setBox] = useState(FIRST)
  // React renders once more to find that a state is the same: the observer's first call, which says nothing new, is kept
  // from it.
  const last = useRef(FIRST)
  const end = useRef<() => void>(undefined)
  const ref = useCallback((element: HTMLElement | null): void => {
    end.current?.()
    end.current = undefined
    if (element === null) return
    const measure = (width: number): void => {
      if (width <= 0 && last.current !== FIRST) return
      const next = width <= 0 ? UNSEEN : { width: Math.round(width), fontSize: smallSize(element) }
      if (isSame(last.current, next) && last.current !== FIRST) return
      last.current = next
      setBox(next)
    }
    measure(element.getBoundingClientRect().width)
    end.current = observeSize([element], measure)
  }, [])
  const inPage = useInPage()
  return [inPage && box === FIRST ? PENDING : box, ref]
}

/** The size of small words in an element. */
function smallSize(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) * SMALL || 12
}

function isSame(one: Box, other: Box): boolean {
  return one.width === other.width && one.fontSize === other.fontSize && one.guessed === other.guessed
}
