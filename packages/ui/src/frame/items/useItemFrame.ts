'use client'
import { useMemo } from 'react'
import { createFormatters } from '../../format/createFormatters.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { ColorsOf } from '../../theme/seriesColors.js'
import { useWa } from '../../theme/useWa.js'
import { type FrameState, useFrame } from '../useFrame.js'
import type { ItemChartProps } from './ItemChartProps.js'
import { useItemWords } from './useItemWords.js'

/** What the frame of a chart of items knows before anything is drawn: its words, too. */
export interface ItemFrameState extends FrameState<number> {
  readonly words: ChartMessages
  /** The hues of keys. */
  readonly colorsOf: ColorsOf
}

/** The state of a frame whose chart is not over time: what can be read in it are items, by their number. */
export function useItemFrame(props: Pick<ItemChartProps, 'timeZone' | 'frame'>): ItemFrameState {
  const wa = useWa()
  const words = useItemWords()
  const zone = props.timeZone ?? wa.timeZone
  const formatters = useMemo(
    () => (zone === wa.timeZone ? wa.formatters : createFormatters(wa.locale, zone)),
    [wa.formatters, wa.locale, wa.timeZone, zone],
  )
  return { ...useFrame<number>(props, formatters, Object.is), words, colorsOf: wa.colorsOf }
}
