'use client'
import { createContext, useContext, useState } from 'react'
import type { ChartState } from './ChartState.js'
import { useWaitingWords } from './useWaitingWords.js'

/** Whether something around says to screen readers, once, what charts and tables in it wait for, and that they came. */
export const WaitingSaidContext = createContext(false)

interface Said {
  readonly text: string
  /** Milliseconds. */
  readonly until: number
}

/** A pause that ends this much later than was said is another one, in milliseconds. */
const longer = 90_000

/**
 * What a live region says of a pause: once, though its time counts down and one request after the other looks how things
 * stand; again when it became much longer. Nothing where it is said around.
 */
export function useWaitingSaid(state: ChartState): string {
  const isSaidAround = useContext(WaitingSaidContext)
  const isUnderWay = state.status === 'loading' || (state.status === 'success' && state.refreshing === true)
  const waiting = isUnderWay && !isSaidAround ? state.waiting : undefined
  const words = useWaitingWords(waiting)
  const [said, setSaid] = useState<Said | undefined>(undefined)
  const until = waiting?.until.getTime() ?? 0
  if (words !== undefined && (said === undefined || until > said.until + longer)) {
    setSaid({ text: words, until })
    return words
  }
  if (!isUnderWay && said !== undefined) setSaid(undefined)
  return isUnderWay ? (said?.text ?? '') : ''
}
