'use client'
import { guestField } from '../../../controls/guest.js'
import { styled } from '../../../styled.js'

export const ZoomRow = styled.div.withConfig({ componentId: 'wa-zoom' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 1.5);
  @media print {
    display: none;
  }
`

export const DateLabel = styled.label.withConfig({ componentId: 'wa-zoom-label' })`
  display: inline-flex;
  align-items: center;
  gap: calc(var(--wa-unit) * 1);
  margin: 0;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  font-weight: 400;
`

export const DateField = styled.input.attrs(guestField).withConfig({ componentId: 'wa-zoom-date' })`
  box-sizing: border-box;
  inline-size: auto;
  min-block-size: 28px;
  margin: 0;
  padding: 0 calc(var(--wa-unit) * 1.5);
  border: 1px solid var(--wa-border-strong);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-surface);
  color: var(--wa-ink);
  font: inherit;
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: 1px;
  }
`
