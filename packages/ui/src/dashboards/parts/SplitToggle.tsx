'use client'
import { type ReactNode, useId } from 'react'
import { Button } from '../../controls/Button.js'
import { styled } from '../../styled.js'

const Group = styled.div.withConfig({ componentId: 'wa-split-toggle' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 2);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
`

const Choices = styled.div.withConfig({ componentId: 'wa-split-choices' })`
  display: flex;
  flex-wrap: wrap;
  gap: 2px;
  padding: 2px;
  border-radius: var(--wa-radius);
  background: var(--wa-surface-sunken);
`

const Choice = styled(Button).withConfig({ componentId: 'wa-split-choice' })`
  min-block-size: 28px;
  padding-inline: calc(var(--wa-unit) * 3);
  border-color: transparent;
  background: transparent;
  color: var(--wa-ink-muted);
  font-size: 1em;
  &[aria-pressed='true'] {
    border-color: var(--wa-border);
    background: var(--wa-surface);
    color: var(--wa-ink);
  }
  @media (forced-colors: active) {
    &[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
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
      <Choices>
        {options.map((option) => (
          <Choice
            key={option.value}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </Choice>
        ))}
      </Choices>
    </Group>
  )
}
