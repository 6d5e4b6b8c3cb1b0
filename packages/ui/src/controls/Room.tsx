'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { styled } from '../styled.js'
import { isDevelopment } from '../theme/isDevelopment.js'
import { observeSize } from './observeSize.js'

/** The least width in pixels that everything here is made for. */
const LEAST = 280

/**
 * A flexible column takes what is there, down to nothing, and asks a parent as wide as its content for what its content says:
 * container queries keep figures and words out of that.
 */
const RoomBox = styled.div.withConfig({ componentId: 'wa-room' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
`

/**
 * What stands around a container of queries, so that it has a width in floats, cells of tables and other parents that are as
 * wide as their content. The container says that width by `contain-intrinsic-inline-size`.
 */
export function Room({ children }: { readonly children: ReactNode }): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const room = ref.current
    if (room === null || !isDevelopment()) return
    const end = observeSize([room], (width) => {
      if (width > LEAST - 1 || room.getClientRects().length === 0) return
      end()
      console.warn(
        `[wabalytics] ${width} px wide, made for ${LEAST} and more: give the parent a width.`,
        room,
      )
    })
    return end
  }, [])
  return <RoomBox ref={ref}>{children}</RoomBox>
}
