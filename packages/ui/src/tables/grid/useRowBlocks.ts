'use client'
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useRef, useState } from 'react'
import { blockSlots } from './blockSlots.js'
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js'

/** Rows that are put into the page together, as one `tbody`. */
export interface RowBlock {
  readonly block: number
  /** What its element is known by: another block may have had it before. */
  readonly slot: number
  readonly from: number
  readonly to: number
  /** Height of the rows left out before it. */
  readonly before: number
}

export interface RowBlocks {
  readonly blocks: readonly RowBlock[]
  /** Height of the rows left out at the end. */
  readonly after: number
  readonly measure: ((element: HTMLElement | null) => void) | undefined
}

/** Up to this many rows all of them are in the page, where nothing else is asked for. */
const WHOLE = 200
const BLOCK = 4

/**
 * Which rows are in the page: all of few; of many those near the view, in blocks, and the block that holds the focus,
 * wherever the view is. Where rows are `even`, as high as each other, one of them is measured instead of all, and
 * their elements are used again.
 */
export function useRowBlocks(
  box: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  maxHeight: number,
  focused: () => number,
  all: boolean,
  even = false,
  few = WHOLE,
): RowBlocks {
  const whole = all || count <= few
  const blockCount = Math.ceil(count / BLOCK)
  const focusedRow = useRef(focused)
  focusedRow.current = focused
  const [measured, setMeasured] = useState<number | undefined>(undefined)
  const height = even ? (measured ?? rowHeight) : rowHeight
  const virtual = useVirtualizer({
    count: whole ? 0 : blockCount,
    getScrollElement: () => box.current,
    estimateSize: () => height * BLOCK,
    overscan: 1,
    initialRect: { width: 600, height: maxHeight },
    observeElementOffset: observeScroll,
    rangeExtractor(range) {
      const seen = defaultRangeExtractor(range)
      const kept = Math.floor(focusedRow.current() / BLOCK)
      if (kept < 0 || kept >= blockCount || seen.includes(kept)) return seen
      return [...seen, kept].sort((a, b) => a - b)
    },
  })
  // The browser has laid the rows out for the virtualizer by then: asking again costs nothing.
  useIsomorphicLayoutEffect(() => {
    if (!even || whole) return
    const row = box.current?.querySelector('tbody[data-index] > tr')
    const found = row?.getBoundingClientRect().height ?? 0
    if (found > 0 && Math.abs(found - height) > 0.1) setMeasured(found)
  })
  const estimated = useRef(height)
  useIsomorphicLayoutEffect(() => {
    if (estimated.current !== height) virtual.measure()
    estimated.current = height
  }, [virtual, height])
  const taken = useRef<ReadonlyMap<number, number>>(new Map())
  const items = whole ? [] : virtual.getVirtualItems()
  const shown = items.map(({ index }) => index)
  const slots = even ? blockSlots(shown, taken.current) : undefined
  useIsomorphicLayoutEffect(() => {
    taken.current = slots ?? new Map()
  })
  if (whole) {
    const blocks = count === 0 ? [] : [{ block: 0, slot: 0, from: 0, to: count, before: 0 }]
    return { blocks, after: 0, measure: undefined }
  }
  let end = 0
  const blocks = items.map(({ index, start, end: next }): RowBlock => {
    const before = start - end
    end = next
    const to = Math.min(count, (index + 1) * BLOCK)
    return { block: index, slot: slots?.get(index) ?? index, from: index * BLOCK, to, before }
  })
  const after = Math.max(0, virtual.getTotalSize() - end)
  return { blocks, after, measure: even ? undefined : virtual.measureElement }
}

/**
 * Tells of every scroll as one that goes on, which is rendered before the frame is painted. The virtualizer's own
 * observer also tells, by a timer, that scrolling has ended: when the timer comes between a scroll and its event, the
 * new rows are left to a later task, and a frame without rows is painted.
 */
function observeScroll(
  { scrollElement }: Virtualizer<HTMLElement, Element>,
  tell: (offset: number, scrolling: boolean) => void,
): (() => void) | undefined {
  if (scrollElement === null) return undefined
  const told = (): void => tell(scrollElement.scrollTop, true)
  scrollElement.addEventListener('scroll', told, { passive: true })
  return () => scrollElement.removeEventListener('scroll', told)
}
