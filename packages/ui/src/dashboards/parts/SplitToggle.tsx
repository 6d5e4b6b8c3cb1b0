'use client'
import { type ReactNode, useId } from 'react'
import { Button } from '../../frame/parts/Button.js'
import { styled } from '../../styled.js'

const Group = styled.div.withConfig({ componentId: 'wa-split-toggle' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 1.5);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
`

export interface SplitToggleProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few ways to split the figures, all in sight. */
export function SplitToggle<Value extends string>(props: SplitToggleProps<Value>): ReactNode {
  const { label, options, value, onChange } = props
  const id = useId()
  return (
    <Group role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      {options.map((option) => (
        <Button
          key={option.value}
          type="button"
          data-quiet=""
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </Button>
      ))}
    </Group>
  )
}
