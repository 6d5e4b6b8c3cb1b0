'use client'
import type { ReactNode } from 'react'
import { Pill } from './buttonStyles.js'
import { FilterIcon } from './FilterIcon.js'

export interface ToggleFilterProps {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

/** A filter that is on or off. */
export function ToggleFilter({ label, value, onChange }: ToggleFilterProps): ReactNode {
  const state = value ? { 'data-wa-chosen': '' } : { 'data-wa-empty': '' }
  return (
    <Pill {...state} aria-pressed={value} onPress={() => onChange(!value)}>
      <FilterIcon name={value ? 'check' : 'plus'} />
      <span>{label}</span>
    </Pill>
  )
}
