'use client'
import { type PointerEvent, useMemo } from 'react'
import type { ActiveStore } from './activeStore.js'
import type { SurfaceDrag } from './SurfaceDrag.js'
import type { SurfaceItems } from './SurfaceItems.js'

type Handler = (event: PointerEvent<SVGElement>) => void

export interface SurfacePointer {
  readonly onPointerMove: Handler
  readonly onPointerDown: Handler
  readonly onPointerUp: Handler
  readonly onPointerCancel: Handler
}

/** Pointer in; what it is over out, into the store. */
export function useSurfacePointer<At>(
  active: ActiveStore<At>,
  items: SurfaceItems<At>,
  drag: SurfaceDrag | undefined,
): SurfacePointer {
  return useMemo(() => {
    const point: Handler = ({ nativeEvent }) => {
      const at = items.find(nativeEvent.offsetX, nativeEvent.offsetY)
      active.set(at === null ? null : { at, by: 'pointer' })
    }
    return {
      onPointerDown(event) {
        point(event)
        drag?.press(event)
      },
      onPointerMove(event) {
        if (drag?.move(event) === true) active.set(null)
        else point(event)
      },
      onPointerUp: () => drag?.release(),
      onPointerCancel: () => drag?.cancel(),
    }
  }, [active, items, drag])
}
