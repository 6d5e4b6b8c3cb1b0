'use client'
import type { ReactNode } from 'react'
import { styled } from '../../styled.js'
import { pressable } from '../parts/buttonStyles.js'
import { GuestButton } from '../parts/GuestButton.js'

const Row = styled.div.withConfig({ componentId: 'wa-filter-facets' })`
  display: flex;
  flex: none;
  gap: var(--wa-unit);
  margin: 0;
  padding: calc(var(--wa-unit) * 1.5) calc(var(--wa-unit) * 2.5);
  overflow-x: auto;
  border-block-end: 1px solid var(--wa-border);
`

const Facet = styled(GuestButton).withConfig({ componentId: 'wa-filter-facet' })`
  ${pressable}
  flex: none;
  min-block-size: 26px;
  padding: 0 calc(var(--wa-unit) * 2);
  border: 1px solid transparent;
  border-radius: 999px;
  color: var(--wa-ink-muted);
  white-space: nowrap;
  &[data-hovered] {
    background: var(--wa-surface-sunken);
  }
  &[aria-pressed='true'] {
    border-color: var(--wa-border-strong);
    background: var(--wa-surface);
    color: var(--wa-ink);
    font-weight: 500;
  }
`

export interface FacetRowProps {
  /** What is narrowed by. */
  readonly label: string
  readonly values: readonly string[]
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
  readonly labelOf: (value: string) => string
  /** The word for not narrowing. */
  readonly all: string
}

/** Buttons that narrow a list by one of its properties. */
export function FacetRow({ label, values, value, onChange, labelOf, all }: FacetRowProps): ReactNode {
  return (
    <Row role="group" aria-label={label}>
      <Facet
        aria-pressed={value === undefined}
        aria-label={`${label}: ${all}`}
        onPress={() => onChange(undefined)}
      >
        {all}
      </Facet>
      {values.map((one) => (
        <Facet key={one} aria-pressed={value === one} onPress={() => onChange(one)}>
          {labelOf(one)}
        </Facet>
      ))}
    </Row>
  )
}
