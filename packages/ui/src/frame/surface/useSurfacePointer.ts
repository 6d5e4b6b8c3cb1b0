'use client'
import { useEffect, useRef, useState } from 'react'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'
import { createSurfaceHand, type SurfaceHand, type SurfaceReach } from './createSurfaceHand.js'

/** Pointer in; what it is over out, into the store. The handlers stay the same. */
export function useSurfacePointer<At>(reach: SurfaceReach<At>): SurfaceHand {
  const latest = useRef(reach)
  useIsomorphicLayoutEffect(() => {
    latest.current = reach
  })
  const [hand] = useState(() => createSurfaceHand(() => latest.current))
  useEffect(() => hand.rest, [hand])
  return hand
}
