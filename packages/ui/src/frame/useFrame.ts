'use client'
import { useState } from 'react'
import { type Box, useBox } from '../controls/useBox.js'
import type { Formatters } from '../format/Formatters.js'
import type { Messages } from '../messages/Messages.js'
import { useWa } from '../theme/useWa.js'
import type { FramedProps } from './FramedProps.js'
import { type ActiveStore, createActiveStore } from './surface/activeStore.js'

/** What a frame knows before anything is drawn. */
export interface FrameState<At> {
  /** What is pointed at or read. */
  readonly active: ActiveStore<At>
  readonly box: Box
  readonly boxRef: (element: HTMLElement | null) => void
  /** Height of the plot in pixels, as far as the chart keeps to it. */
  readonly height: number
  readonly view: 'chart' | 'table'
  readonly setView: (view: 'chart' | 'table') => void
  readonly formatters: Formatters
  readonly messages: Messages
  readonly dir: 'ltr' | 'rtl'
}

/** The state of any chart's frame: its size, what is pointed at, and whether it is seen as a table. */
export function useFrame<At>(
  { frame }: Pick<FramedProps, 'frame'>,
  formatters: Formatters,
  isSame: (one: At, other: At) => boolean,
): FrameState<At> {
  const { messages, dir } = useWa()
  const [active] = useState(() => createActiveStore(isSame))
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [box, boxRef] = useBox()
  const height = Math.round((frame?.height ?? 260) * Math.max(1, box.fontSize / 12))
  return { active, box, boxRef, height, view, setView, formatters, messages, dir }
}
