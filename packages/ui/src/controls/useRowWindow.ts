'use client'
import { type RefObject, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { observeSize } from './observeSize.js'
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js'

export interface RowWindowOptions {
  /** How many items there are; with none nothing is listened to. */
  readonly count: number
  /** How high one is in pixels, or about how high where they differ. */
  readonly height: number
  /** How high the box may be, before it is measured. */
  readonly viewHeight: number
  /** How many more are in the page before the view and after it. */
  readonly over: number
  /** Whether heights differ, and each item is measured as it comes. @default false */
  readonly uneven?: boolean
  /** An item that is in the page wherever the view is, or -1. @default none */
  readonly kept?: () => number
}

/** Which items of a long list are in the page. */
export interface RowWindow {
  readonly items: readonly number[]
  /** Where an item begins, in pixels after the first; `startOf(count)` is the height of all. */
  readonly startOf: (item: number) => number
  /** The ref of an item's element, which knows its number by `data-wa-index`, where heights differ. */
  readonly measure: (element: HTMLElement | null) => void
}

/**
 * The items near the view of a box that scrolls, rendered before the frame that shows them is painted. What is measured
 * above the view moves the box along, so that what is read stays where it is.
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, options: RowWindowOptions): RowWindow {
  const { count, height, viewHeight, over, uneven = false, kept } = options
  const [view, setView] = useState({ top: 0, height: viewHeight })
  const [known, setKnown] = useState<ReadonlyMap<number, number>>(new Map())
  if (known.size > 0 && (!uneven || count === 0)) setKnown(new Map())
  const starts = useMemo(() => {
    if (known.size === 0) return undefined
    const all = new Float64Array(count + 1)
    for (let at = 0; at < count; at++) all[at + 1] = (all[at] ?? 0) + (known.get(at) ?? height)
    return all
  }, [known, count, height])
  const startOf = (item: number): number => starts?.[item] ?? item * height
  const itemAt = (offset: number): number => {
    if (starts === undefined) return Math.floor(offset / height)
    let [low, high] = [0, count]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low
  }
  const rangeOf = (seen: typeof view): readonly [number, number] => [
    Math.max(0, Math.min(itemAt(seen.top), count - 1) - over),
    Math.min(count, itemAt(seen.top + seen.height) + over + 1),
  ]
  const [first, end] = rangeOf(view)
  const look = (show: (update: () => void) => void): void => {
    if (box.current === null || count === 0) return
    const seen = { top: box.current.scrollTop, height: box.current.clientHeight || viewHeight }
    const next = rangeOf(seen)
    if (next[0] !== first || next[1] !== end) show(() => setView(seen))
  }
  const heightOf = (item: number): number => known.get(item) ?? height
  const now = useRef({ look, startOf, heightOf })
  useIsomorphicLayoutEffect(() => {
    now.current = { look, startOf, heightOf }
  })
  const listens = count > 0
  useIsomorphicLayoutEffect(() => {
    const element = box.current
    if (!listens || element === null) return
    const scrolled = (): void => now.current.look(flushSync)
    element.addEventListener('scroll', scrolled, { passive: true })
    const stop = observeSize([element], () => now.current.look(atOnce))
    return () => {
      element.removeEventListener('scroll', scrolled)
      stop()
    }
  }, [box, listens])
  // Other heights or another number of items bring others into the same view.
  useIsomorphicLayoutEffect(() => now.current.look(atOnce), [starts, height, count])
  const [measure] = useState(() => {
    const measured = (element: HTMLElement): void => {
      const item = Number(element.dataset['waIndex'])
      const tall = element.getBoundingClientRect().height
      const grown = tall - now.current.heightOf(item)
      // What has left the page is told of once more, as nothing.
      if (!element.isConnected) observer.unobserve(element)
      if (!element.isConnected || tall === 0 || Math.abs(grown) < 0.1 || box.current === null) return
      if (now.current.startOf(item) < box.current.scrollTop) box.current.scrollTop += grown
      setKnown((before) => new Map(before).set(item, tall))
    }
    if (typeof ResizeObserver === 'undefined') return () => {}
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) if (target instanceof HTMLElement) measured(target)
    })
    return (element: HTMLElement | null): void => {
      if (element === null) return
      measured(element)
      observer.observe(element)
    }
  })
  const items = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at)
  const one = kept?.() ?? -1
  if (one >= 0 && one < count && (one < first || one >= end)) items[one < first ? 'unshift' : 'push'](one)
  return { items, startOf, measure }
}

const atOnce = (update: () => void): void => update()
