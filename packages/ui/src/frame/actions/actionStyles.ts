'use client'
import { styled } from '../../styled.js'

export const ActionRow = styled.div.withConfig({ componentId: 'wa-actions' })`
  display: flex;
  flex: none;
  align-items: center;
  gap: calc(var(--wa-unit) * 0.5);
  @media print {
    display: none;
  }
`

export const ActionNote = styled.span.withConfig({ componentId: 'wa-action-note' })`
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
`
