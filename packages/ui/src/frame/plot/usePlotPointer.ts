'use client'
import { type PointerEvent, useMemo } from 'react'
import { nearest } from '../model/bisect.js'
import type { ActiveStore } from './activeStore.js'
import type { Pin } from './Pin.js'
import type { PlotGeometry } from './PlotGeometry.js'

export interface PlotPointer {
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void
  readonly onPointerDown: (event: PointerEvent<SVGElement>) => void
}

/** How near, in pixels, the pointer must be to a point to mean its series. */
const REACH = 24

/** Pointer in, the bucket (found by bisection) and the series meant out, into the store. */
export function usePlotPointer(
  store: ActiveStore,
  geometry: PlotGeometry,
  pins: (at: number) => readonly Pin[],
): PlotPointer {
  return useMemo(() => {
    const point = (event: PointerEvent<SVGElement>): void => {
      const { offsetX, offsetY } = event.nativeEvent
      const at = nearest(geometry.xPixels, offsetX - geometry.left)
      if (at < 0) return
      store.set({ at, series: seriesAt(pins(at), offsetY - geometry.top), by: 'pointer' })
    }
    return { onPointerMove: point, onPointerDown: point }
  }, [store, geometry, pins])
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
