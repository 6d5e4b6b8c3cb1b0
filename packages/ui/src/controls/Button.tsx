'use client'
import { styled } from '../styled.js'
import { bareButton } from './bareStyles.js'
import { guestButton } from './guest.js'

/** A quiet button, at least 24 pixels high. */
export const Button = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-button' })`
  ${bareButton}
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: calc(var(--wa-unit) * 1.5);
  inline-size: auto;
  min-inline-size: 28px;
  min-block-size: 28px;
  padding: calc(var(--wa-unit) * 0.75) calc(var(--wa-unit) * 2.5);
  border: 1px solid var(--wa-border-strong);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-surface);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  font-weight: 500;
  line-height: 1.4;
  text-align: center;
  &:hover {
    background: var(--wa-surface-sunken);
  }
  &:focus-visible {
    outline-offset: 1px;
  }
  &[data-wa-quiet] {
    padding: calc(var(--wa-unit) * 0.75);
    border-color: transparent;
    color: var(--wa-ink-muted);
  }
  &[data-wa-quiet]:hover,
  &[data-wa-quiet][aria-pressed='true'],
  &[data-wa-quiet][aria-expanded='true'] {
    background: var(--wa-surface-sunken);
    color: var(--wa-ink);
  }
  &:disabled {
    opacity: 0.5;
    cursor: default;
  }
`
