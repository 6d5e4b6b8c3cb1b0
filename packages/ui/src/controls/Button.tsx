'use client'
import { styled } from '../styled.js'

/** A quiet button: at least 24 pixels high, everything said, so that a host page's buttons do not show through. */
export const Button = styled.button.withConfig({ componentId: 'wa-button' })`
  appearance: none;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: calc(var(--wa-unit) * 1.5);
  inline-size: auto;
  min-inline-size: 28px;
  min-block-size: 28px;
  margin: 0;
  padding: calc(var(--wa-unit) * 0.75) calc(var(--wa-unit) * 2.5);
  border: 1px solid var(--wa-border-strong);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-surface);
  box-shadow: none;
  color: var(--wa-ink);
  font: inherit;
  font-size: var(--wa-text-small);
  font-weight: 500;
  line-height: 1.4;
  letter-spacing: normal;
  text-align: center;
  text-decoration: none;
  text-shadow: none;
  text-transform: none;
  cursor: pointer;
  transition: background-color 120ms;
  &:hover {
    background: var(--wa-surface-sunken);
  }
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: 1px;
  }
  &[data-quiet] {
    padding: calc(var(--wa-unit) * 0.75);
    border-color: transparent;
    color: var(--wa-ink-muted);
  }
  &[data-quiet]:hover,
  &[data-quiet][aria-pressed='true'],
  &[data-quiet][aria-expanded='true'] {
    background: var(--wa-surface-sunken);
    color: var(--wa-ink);
  }
  &:disabled {
    opacity: 0.5;
    cursor: default;
  }
  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`
