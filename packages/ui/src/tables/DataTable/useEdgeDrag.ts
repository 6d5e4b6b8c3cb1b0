'use client'
import { type PointerEvent, useEffect, useRef } from 'react'
import { followPointer } from '../../controls/pointer/followPointer.js'
import { isDragPress } from '../../controls/pointer/isDragPress.js'
import { ratio } from '../../controls/pointer/placeIn.js'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'

/**
 * Drags the edge of a head: a press on it in, the width that is meant out, in pixels at a letter size of 12. What is given up
 * gets back the width it had.
 */
export function useEdgeDrag(
  width: number,
  onWidth: (width: number) => void,
): (event: PointerEvent<HTMLElement>) => void {
  const tell = useRef(onWidth)
  const stop = useRef<(() => void) | undefined>(undefined)
  useIsomorphicLayoutEffect(() => {
    tell.current = onWidth
  })
  useEffect(() => () => stop.current?.(), [])
  return (event) => {
    const edge = event.currentTarget
    const head = edge.parentElement
    stop.current?.()
    if (head === null || !isDragPress(event)) return
    event.preventDefault()
    const { direction, fontSize } = getComputedStyle(head)
    const letters = 12 / (Number.parseFloat(fontSize) || 12)
    const first = head.offsetWidth || width
    const turned = direction === 'rtl' ? -1 : 1
    const scale = turned * ratio(first, head.getBoundingClientRect().width)
    const from = event.clientX
    stop.current = followPointer(edge, event.nativeEvent, {
      move(now) {
        tell.current((first + (now.clientX - from) * scale) * letters)
        return true
      },
      end() {},
      cancel: () => tell.current(width),
    })
  }
}
