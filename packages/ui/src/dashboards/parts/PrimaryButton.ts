'use client'
import { Button } from '../../controls/Button.js'
import { styled } from '../../styled.js'

/** The one button of a panel that does what the panel is for. */
export const PrimaryButton = styled(Button).withConfig({ componentId: 'wa-primary-button' })`
  min-block-size: 36px;
  padding-inline: calc(var(--wa-unit) * 4);
  border-color: var(--wa-accent);
  background: var(--wa-accent);
  color: var(--wa-accent-ink);
  &:hover:not(:disabled) {
    background: var(--wa-accent);
    filter: brightness(0.94);
  }
`
