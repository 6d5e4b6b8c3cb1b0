'use client'
import { type FocusEvent, type RefObject, useMemo } from 'react'
import { useIsomorphicLayoutEffect } from '../controls/useIsomorphicLayoutEffect.js'
import { focusedBeside } from './focusedBeside.js'
import { holds } from './holds.js'
import type { Layer } from './Layer.js'
import { isInside, openLayer } from './layers.js'

export interface LayerOptions {
  /** What opened it, and gets the focus back. */
  readonly on: RefObject<Element | null>
  /** Called by Escape, and by a press or the focus elsewhere. Keep it stable. */
  readonly onClose: () => void
  /** What gets the focus: the box, the first thing in it that matches, or nothing. */
  readonly focus: 'box' | 'none' | { readonly first: string }
  /** Whether a press elsewhere is left to the box itself. @default false */
  readonly keepsPress?: boolean | undefined
}

/** A box as a layer while it is there. Returns what to do when the focus leaves something in it. */
export function useLayer(box: HTMLElement | null, options: LayerOptions): (event: FocusEvent) => void {
  const { on, onClose, keepsPress = false } = options
  const first = typeof options.focus === 'object' ? options.focus.first : undefined
  const focus = typeof options.focus === 'object' ? 'first' : options.focus
  const layer = useMemo<Layer>(
    () => ({
      parts: () => [box, on.current],
      escape: () => {
        onClose()
        return true
      },
      leave: keepsPress ? undefined : onClose,
    }),
    [box, on, onClose, keepsPress],
  )
  useIsomorphicLayoutEffect(
    () => (box === null ? undefined : openLayer(layer, on.current ?? box)),
    [box, on, layer],
  )
  useIsomorphicLayoutEffect(() => {
    if (box === null || focus === 'none') return
    const found = first === undefined ? box : box.querySelector<HTMLElement>(first)
    const present = focusedBeside(box)
    if (present === null || !holds(box, present)) found?.focus({ preventScroll: true })
    return () => giveBack(box, on.current)
  }, [box, on, focus, first])
  return ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !isInside(layer, relatedTarget)) layer.leave?.()
  }
}

/** Gives the focus back when it is lost with a box that had it: once the box is gone, and only if nobody took it. */
function giveBack(box: HTMLElement, to: Element | null): void {
  const present = focusedBeside(box)
  if (present === null || !holds(box, present)) return
  queueMicrotask(() => {
    const { activeElement, body } = box.ownerDocument
    const isLost = activeElement === null || activeElement === body
    if (!box.isConnected && isLost && to instanceof HTMLElement) to.focus({ preventScroll: true })
  })
}
