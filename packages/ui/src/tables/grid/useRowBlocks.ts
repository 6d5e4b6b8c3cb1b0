'use client'
import { type RefObject, useRef, useState } from 'react'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'
import { useRowWindow } from '../../controls/useRowWindow.js'
import { blockSlots } from './blockSlots.js'

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
  const [measured, setMeasured] = useState<number | undefined>(undefined)
  const height = even ? (measured ?? rowHeight) : rowHeight
  const { items, startOf, measure } = useRowWindow(box, {
    count: whole ? 0 : blockCount,
    height: height * BLOCK,
    viewHeight: maxHeight,
    over: 1,
    uneven: !even,
    kept: () => Math.floor(focused() / BLOCK),
  })
  // Rendered before the frame is painted, they are laid out now or a moment later: asking costs nothing.
  useIsomorphicLayoutEffect(() => {
    if (!even || whole) return
    const row = box.current?.querySelector('tbody[data-wa-index] > tr')
    const found = row?.getBoundingClientRect().height ?? 0
    if (found > 0 && Math.abs(found - height) > 0.1) setMeasured(found)
  })
  const taken = useRef<ReadonlyMap<number, number>>(new Map())
  const slots = even ? blockSlots(items, taken.current) : undefined
  useIsomorphicLayoutEffect(() => {
    taken.current = slots ?? new Map()
  })
  if (whole) {
    const blocks = count === 0 ? [] : [{ block: 0, slot: 0, from: 0, to: count, before: 0 }]
    return { blocks, after: 0, measure: undefined }
  }
  let end = 0
  const blocks = items.map((index): RowBlock => {
    const before = startOf(index) - end
    end = startOf(index + 1)
    const to = Math.min(count, (index + 1) * BLOCK)
    return { block: index, slot: slots?.get(index) ?? index, from: index * BLOCK, to, before }
  })
  return { blocks, after: startOf(blockCount) - end, measure: even ? undefined : measure }
}
