'use client'
import { type PointerEvent, useMemo } from 'react'
import { nearest } from '../model/bisect.js'
import type { ChartFrameState } from '../useChartFrame.js'
import { windowBetween } from '../zoom/moveWindow.js'
import type { Pin } from './Pin.js'
import type { PlotGeometry } from './PlotGeometry.js'

type Handler = (event: PointerEvent<SVGElement>) => void

export interface PlotPointer {
  readonly onPointerMove: Handler
  readonly onPointerDown: Handler
  readonly onPointerUp: Handler
  readonly onPointerCancel: Handler
}

/** How near, in pixels, the pointer must be to a point to mean its series. */
const REACH = 24
/** How far it must be dragged to mean a stretch rather than a point. */
const DRAG = 8

/**
 * Pointer in; the bucket (found by bisection) and the series meant out, into the store. A mouse dragged sideways marks a
 * stretch to zoom into; its click is then none, which `onDragged` is told.
 */
export function usePlotPointer(
  { active, brush, shown, setWindow }: ChartFrameState,
  geometry: PlotGeometry,
  pins: (at: number) => readonly Pin[],
  onDragged: () => void,
): PlotPointer {
  return useMemo(() => {
    let pressed: number | null = null
    const placeOf = (event: PointerEvent<SVGElement>): number =>
      Math.max(0, Math.min(geometry.innerWidth, event.nativeEvent.offsetX - geometry.left))
    const momentAt = (x: number): number => Number(geometry.xScale.invert(x))
    const point: Handler = (event) => {
      const at = nearest(geometry.xPixels, placeOf(event))
      if (at < 0) return
      const y = event.nativeEvent.offsetY - geometry.top
      active.set({ at, series: seriesAt(pins(at), y), by: 'pointer' })
    }
    const stop: Handler = () => {
      pressed = null
      brush.set(null)
    }
    return {
      onPointerDown(event) {
        point(event)
        if (event.pointerType === 'mouse' && event.button === 0) pressed = placeOf(event)
      },
      onPointerMove(event) {
        if (pressed !== null && event.buttons === 0) stop(event)
        const x = placeOf(event)
        if (pressed === null || (brush.get() === null && Math.abs(x - pressed) < DRAG)) return point(event)
        active.set(null)
        brush.set({ from: pressed, to: x })
      },
      onPointerUp(event) {
        const dragged = brush.get()
        stop(event)
        if (dragged === null) return
        onDragged()
        setWindow(windowBetween(shown, momentAt(dragged.from), momentAt(dragged.to)))
      },
      onPointerCancel: stop,
    }
  }, [active, brush, shown, setWindow, geometry, pins, onDragged])
}

function seriesAt(pins: readonly Pin[], y: number): number | null {
  let found: number | null = null
  let reach = REACH
  for (const pin of pins) {
    const away = Math.abs(pin.y - y)
    if (away < reach) {
      reach = away
      found = pin.series
    }
  }
  return found
}
