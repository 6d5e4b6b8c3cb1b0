'use client'
import { useEffect, useMemo } from 'react'
import type { PointerPlace } from '../../../controls/pointer/placeIn.js'
import type { SurfaceDrag } from '../../surface/SurfaceDrag.js'
import type { ChartFrameState } from '../useChartFrame.js'
import { windowBetween } from '../zoom/moveWindow.js'
import type { PlotGeometry } from './PlotGeometry.js'

/** How far a pointer must be dragged to mean a stretch rather than a point. */
const DRAG = 8

/** A mouse dragged sideways marks a stretch of time, and zooms into it when it is let go. */
export function useZoomDrag(
  { brush, shown, setWindow }: Pick<ChartFrameState, 'brush' | 'shown' | 'setWindow'>,
  { left, innerWidth, xScale }: PlotGeometry,
): SurfaceDrag {
  // The frame outlives its plot, which goes when the figures are loaded anew or seen as a table.
  useEffect(() => () => brush.set(null), [brush])
  return useMemo(() => {
    const inside = ({ x }: PointerPlace): number => Math.max(0, Math.min(innerWidth, x - left))
    const momentAt = (x: number): number => Number(xScale.invert(x))
    return {
      move(from, to) {
        if (brush.get() === null && Math.abs(to.x - from.x) < DRAG) return false
        brush.set({ from: inside(from), to: inside(to) })
        return true
      },
      end() {
        const stretch = brush.get()
        brush.set(null)
        if (stretch === null) return
        setWindow(windowBetween(shown, momentAt(stretch.from), momentAt(stretch.to)))
      },
      cancel: () => brush.set(null),
    }
  }, [brush, shown, setWindow, left, innerWidth, xScale])
}
