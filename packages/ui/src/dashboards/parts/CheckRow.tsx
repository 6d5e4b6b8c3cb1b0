'use client'
import type { ReactNode } from 'react'
import { guestField } from '../../controls/guest.js'
import { styled } from '../../styled.js'

const Row = styled.label.withConfig({ componentId: 'wa-check-row' })`
  display: flex;
  align-items: center;
  gap: calc(var(--wa-unit) * 2);
  min-block-size: 28px;
  font-weight: 500;
  cursor: pointer;
  & input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--wa-accent);
  }
`

export interface CheckRowProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A checkbox with its words. */
export function CheckRow({ label, checked, onChange }: CheckRowProps): ReactNode {
  return (
    <Row>
      <input
        {...guestField}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </Row>
  )
}
