'use client'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useRef } from 'react'

/** Rows that are put into the page together, as one `tbody`. */
export interface RowBlock {
  readonly block: number
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

/** Below this many rows all of them are in the page. */
const WHOLE = 200
const BLOCK = 10

/**
 * Which rows are in the page: all of few; of many those near the view, in blocks, and the block that holds the focus,
 * wherever the view is.
 */
export function useRowBlocks(
  box: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  maxHeight: number,
  focused: () => number,
  all: boolean,
): RowBlocks {
  const whole = all || count <= WHOLE
  const blockCount = Math.ceil(count / BLOCK)
  const focusedRow = useRef(focused)
  focusedRow.current = focused
  const virtual = useVirtualizer({
    count: whole ? 0 : blockCount,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight * BLOCK,
    overscan: 1,
    initialRect: { width: 600, height: maxHeight },
    rangeExtractor(range) {
      const seen = defaultRangeExtractor(range)
      const kept = Math.floor(focusedRow.current() / BLOCK)
      if (kept < 0 || kept >= blockCount || seen.includes(kept)) return seen
      return [...seen, kept].sort((a, b) => a - b)
    },
  })
  if (whole) {
    const blocks = count === 0 ? [] : [{ block: 0, from: 0, to: count, before: 0 }]
    return { blocks, after: 0, measure: undefined }
  }
  let end = 0
  const blocks = virtual.getVirtualItems().map(({ index, start, end: next }): RowBlock => {
    const before = start - end
    end = next
    return { block: index, from: index * BLOCK, to: Math.min(count, (index + 1) * BLOCK), before }
  })
  return { blocks, after: Math.max(0, virtual.getTotalSize() - end), measure: virtual.measureElement }
}
