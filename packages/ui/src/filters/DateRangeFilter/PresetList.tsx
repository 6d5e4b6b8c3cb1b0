'use client'
import type { ReactNode } from 'react'
import { ChoiceList } from '../ChoiceFilter/ChoiceList.js'
import { type RangePreset, resolvePreset } from '../range/presets.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { Presets } from './rangeStyles.js'

export interface PresetListProps {
  readonly presets: readonly RangePreset[]
  readonly preset: RangePreset | undefined
  readonly today: string
  /** The first day that can be asked for; `undefined`: any. */
  readonly earliest: string | undefined
  readonly onChoose: (preset: RangePreset) => void
}

/** Presets: choosing one is done at once. Those that begin before the first day kept cannot be chosen. */
export function PresetList({ presets, preset, today, earliest, onChoose }: PresetListProps): ReactNode {
  const messages = useFilterMessages()
  return (
    <Presets>
      <ChoiceList
        label={messages.range}
        options={presets.map((value) => {
          const gone = earliest !== undefined && resolvePreset(value, today).start < earliest
          return {
            value,
            label: messages.presets[value],
            isDisabled: gone,
            description: gone ? messages.outOfReach : undefined,
          }
        })}
        value={preset}
        onChoose={onChoose}
        isPlain
      />
    </Presets>
  )
}
