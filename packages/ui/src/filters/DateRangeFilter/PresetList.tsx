'use client'
import type { ReactNode } from 'react'
import { ChoiceList } from '../ChoiceFilter/ChoiceList.js'
import type { RangePreset } from '../range/presets.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { Presets } from './rangeStyles.js'

export interface PresetListProps {
  readonly presets: readonly RangePreset[]
  readonly preset: RangePreset | undefined
  readonly onChoose: (preset: RangePreset) => void
}

/** Presets: choosing one is done at once. */
export function PresetList({ presets, preset, onChoose }: PresetListProps): ReactNode {
  const messages = useFilterMessages()
  return (
    <Presets>
      <ChoiceList
        label={messages.range}
        options={presets.map((value) => ({ value, label: messages.presets[value] }))}
        value={preset}
        onChoose={onChoose}
        isPlain
      />
    </Presets>
  )
}
