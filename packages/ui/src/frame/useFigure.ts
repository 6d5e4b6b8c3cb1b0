'use client'
import { useContext, useMemo, useState } from 'react'
import { type Box, useBox } from '../controls/useBox.js'
import { createFormatters } from '../format/createFormatters.js'
import type { Formatters } from '../format/Formatters.js'
import type { FigureMessages } from '../messages/figures/FigureMessages.js'
import { figureArea } from '../messages/figures/figureArea.js'
import type { Messages } from '../messages/Messages.js'
import { MessageOverridesContext } from '../theme/MessageOverrides.js'
import { useMessageArea } from '../theme/useMessageArea.js'
import { useWa } from '../theme/useWa.js'
import type { FigureProps } from './FigureProps.js'
import type { ActiveSpot } from './surface/ActiveSpot.js'
import { createValueStore, type ValueStore } from './surface/valueStore.js'

/** What the frame of a chart of parts knows before anything is drawn. */
export interface FigureState {
  readonly active: ValueStore<ActiveSpot>
  readonly box: Box
  readonly boxRef: (element: HTMLElement | null) => void
  /** Height of the plot in pixels, as far as the chart keeps to it. */
  readonly height: number
  readonly view: 'chart' | 'table'
  readonly setView: (view: 'chart' | 'table') => void
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: FigureMessages
  readonly dir: 'ltr' | 'rtl'
}

/** The state of a chart of parts: its size, its words, what is pointed at, and whether it is seen as a table. */
export function useFigure(props: Pick<FigureProps, 'timeZone' | 'frame'>): FigureState {
  const wa = useWa()
  const words = useMessageArea(figureArea, useContext(MessageOverridesContext).charts)
  const zone = props.timeZone ?? wa.timeZone
  const formatters = useMemo(
    () => (zone === wa.timeZone ? wa.formatters : createFormatters(wa.locale, zone)),
    [wa.formatters, wa.locale, wa.timeZone, zone],
  )
  const [active] = useState(() =>
    createValueStore<ActiveSpot>((one, other) => one.at === other.at && one.by === other.by),
  )
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [box, boxRef] = useBox()
  const height = props.frame?.height ?? 260
  return { active, box, boxRef, height, view, setView, formatters, messages: wa.messages, words, dir: wa.dir }
}
