'use client'
import { type RefObject, useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { observeSize } from '../../controls/observeSize.js'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'

/** Neighbouring columns that are in the page. */
export interface ColumnRun {
  readonly from: number
  readonly to: number
}

/** What tells where columns stand, in pixels at any letter size: all scale alike. */
export interface ColumnSizes {
  /** Width of the first column, which stays in view. */
  readonly names: number
  readonly column: number
}

/** Below this many columns all of them are in the page. */
const WHOLE = 24
const BLOCK = 4
/** What is taken for the width in view until it can be asked for. */
const LIKELY = 960

/** Which columns are in the page: all of few; of many those near the view, and those around the focus. */
export function useColumnRuns(
  box: RefObject<HTMLElement | null>,
  count: number,
  { names, column }: ColumnSizes,
  focused: number,
  all: boolean,
): readonly ColumnRun[] {
  const whole = all || count <= WHOLE
  const [seen, setSeen] = useState<ColumnRun>(() => around(0, LIKELY / column))
  const read = useCallback((): void => {
    const found = box.current
    if (found === null || found.clientWidth === 0) return
    const each = (found.scrollWidth * column) / (names + column * count)
    const next = around(Math.abs(found.scrollLeft) / each, found.clientWidth / each)
    setSeen((before) => (before.from === next.from && before.to === next.to ? before : next))
  }, [box, count, names, column])
  useIsomorphicLayoutEffect(() => {
    const found = box.current
    if (whole || found === null) return
    read()
    const scrolled = (): void => flushSync(read)
    found.addEventListener('scroll', scrolled, { passive: true })
    const end = observeSize([found], read)
    return () => {
      found.removeEventListener('scroll', scrolled)
      end()
    }
  }, [box, whole, read])
  const kept = Math.floor(focused / BLOCK) * BLOCK
  return useMemo(() => {
    if (whole) return [{ from: 0, to: count }]
    const first = { from: Math.min(seen.from, count), to: Math.min(seen.to, count) }
    if (kept < 0 || kept >= count || (kept >= first.from && kept < first.to)) return [first]
    const other = { from: kept, to: Math.min(kept + BLOCK, count) }
    return kept < first.from ? [other, first] : [first, other]
  }, [whole, count, seen, kept])
}

/** A stretch of columns with one block more on either side. */
function around(first: number, inView: number): ColumnRun {
  const from = Math.max(0, Math.floor(first / BLOCK) - 1) * BLOCK
  return { from, to: (Math.ceil((first + inView) / BLOCK) + 1) * BLOCK }
}
