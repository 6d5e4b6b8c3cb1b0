'use client'
import type { ReactNode } from 'react'
import { ListBox } from 'react-aria-components'
import { styled } from '../../styled.js'
import { OptionRow } from '../parts/optionStyles.js'
import { isRangePreset, type RangePreset } from '../range/presets.js'
import { useFilterMessages } from '../useFilterMessages.js'

const Presets = styled(ListBox).withConfig({ componentId: 'wa-filter-presets' })`
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 1px;
  padding: calc(var(--wa-unit) * 1.5);
  border-inline-end: 1px solid var(--wa-border);
  outline: none;
  @container wa-range (max-width: 460px) {
    flex-flow: row wrap;
    border-inline-end: 0;
    border-block-end: 1px solid var(--wa-border);
  }
`

export interface PresetListProps {
  readonly presets: readonly RangePreset[]
  readonly preset: RangePreset | undefined
  readonly onChoose: (preset: RangePreset) => void
}

/** Presets: choosing one is done at once. */
export function PresetList({ presets, preset, onChoose }: PresetListProps): ReactNode {
  const messages = useFilterMessages()
  return (
    <Presets
      aria-label={messages.range}
      selectionMode="single"
      selectedKeys={preset === undefined ? [] : [preset]}
      autoFocus
      disallowEmptySelection
      escapeKeyBehavior="none"
      onAction={(key) => isRangePreset(key) && onChoose(key)}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        if (isRangePreset(key)) onChoose(key)
      }}
    >
      {presets.map((one) => (
        <OptionRow key={one} id={one} textValue={messages.presets[one]}>
          {messages.presets[one]}
        </OptionRow>
      ))}
    </Presets>
  )
}
