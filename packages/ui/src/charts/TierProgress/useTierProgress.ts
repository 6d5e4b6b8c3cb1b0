'use client'
import { useMemo } from 'react'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { type ColorsOf, seriesColors } from '../../theme/seriesColors.js'
import { type MeterBox, type MeterGeometry, meterLayout } from '../meters/meterLayout.js'
import { tierMeter } from './tierMeter.js'
import type { TierPlace } from './tierPlaces.js'
import type { TierVoice } from './tierWords.js'

/** Places and size in, geometry out. */
export function tierGeometry(
  places: readonly TierPlace[],
  box: MeterBox,
  voice: TierVoice,
  colorsOf: ColorsOf = seriesColors,
): MeterGeometry {
  const colorKey = ({ row }: TierPlace): string => row.colorKey ?? row.key
  const hues = colorsOf(places.map(colorKey))
  return meterLayout(
    places.map((place) => tierMeter(place, hues.get(colorKey(place)) ?? 0, voice)),
    box,
  )
}

/** The geometry of tiers, made anew only when its data, size or language changes. */
export function useTierProgress(places: readonly TierPlace[], frame: ItemFrameState): MeterGeometry {
  const { box, dir, formatters, messages, words, colorsOf } = frame
  const { width, fontSize } = box
  return useMemo(
    () => tierGeometry(places, { width, fontSize, dir }, { formatters, messages, words }, colorsOf),
    [places, width, fontSize, dir, formatters, messages, words, colorsOf],
  )
}
