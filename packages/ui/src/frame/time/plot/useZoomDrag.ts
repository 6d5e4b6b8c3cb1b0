'use client'
import { type PointerEvent, useMemo, useRef } from 'react'
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
  // Zooming makes all this anew before its click comes.
  const dragged = useRef(false)
  return useMemo(() => {
    let pressed: number | null = null
    const placeOf = ({ nativeEvent }: PointerEvent<SVGElement>): number =>
      Math.max(0, Math.min(innerWidth, nativeEvent.offsetX - left))
    const momentAt = (x: number): number => Number(xScale.invert(x))
    const cancel = (): void => {
      pressed = null
      brush.set(null)
    }
    return {
      press(event) {
        dragged.current = false
        if (event.pointerType === 'mouse' && event.button === 0) pressed = placeOf(event)
      },
      move(event) {
        if (pressed !== null && event.buttons === 0) cancel()
        const x = placeOf(event)
        if (pressed === null || (brush.get() === null && Math.abs(x - pressed) < DRAG)) return false
        brush.set({ from: pressed, to: x })
        return true
      },
      release() {
        const stretch = brush.get()
        cancel()
        if (stretch === null) return
        dragged.current = true
        setWindow(windowBetween(shown, momentAt(stretch.from), momentAt(stretch.to)))
      },
      cancel,
      endsInClick: () => dragged.current,
    }
  }, [brush, shown, setWindow, left, innerWidth, xScale])
}
