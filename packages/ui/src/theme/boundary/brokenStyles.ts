'use client'
import { styled } from '../../styled.js'

/** What stands in place of a part that threw; it grows no wider than what it stands for, and may stand in a row of pills. */
export const BrokenBox = styled.div.withConfig({ componentId: 'wa-broken' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 2) calc(var(--wa-unit) * 4);
  box-sizing: border-box;
  min-inline-size: 0;
  padding: calc(var(--wa-unit) * 3) calc(var(--wa-unit) * 4.5);
  border: 1px solid var(--wa-border);
  border-inline-start: 4px solid var(--wa-negative);
  border-radius: var(--wa-radius);
  background: var(--wa-surface);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  line-height: 1.45;
  overflow-wrap: anywhere;
  & > div {
    flex: 1 1 16em;
  }
  & strong {
    font-weight: 600;
  }
  & p {
    margin: 0;
    color: var(--wa-ink-muted);
  }
`

/** Its way to try again: a button that needs nothing of what may be broken. */
export const BrokenRetry = styled.button.withConfig({ componentId: 'wa-broken-retry' })`
  && {
    min-block-size: 32px;
    margin: 0;
    padding: 0 calc(var(--wa-unit) * 3);
    border: 1px solid var(--wa-border-strong);
    border-radius: var(--wa-radius);
    background: var(--wa-surface);
    color: var(--wa-ink);
    font: inherit;
    font-weight: 500;
    text-transform: none;
    cursor: pointer;
  }
  &&:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: 2px;
  }
`
