'use client'
import { styled } from '../../styled.js'

/** One thing to choose. */
export const OptionRow = styled.div.attrs({ role: 'option' }).withConfig({ componentId: 'wa-filter-option' })`
  box-sizing: border-box;
  display: flex;
  flex: none;
  align-items: center;
  gap: calc(var(--wa-unit) * 2);
  min-block-size: 30px;
  padding: calc(var(--wa-unit) * 0.75) calc(var(--wa-unit) * 2);
  border-radius: calc(var(--wa-radius) * 0.6);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  line-height: 1.4;
  cursor: pointer;
  &[data-wa-active] {
    background: var(--wa-surface-sunken);
  }
  [role='listbox']:focus-visible > &[data-wa-active],
  :has(input:focus-visible) > [role='listbox'] > &[data-wa-active] {
    outline: 2px solid var(--wa-accent);
    outline-offset: -2px;
  }
  [data-wa-list='single'] > &[aria-selected='true'] {
    font-weight: 600;
  }
  &[aria-disabled='true'] {
    color: var(--wa-ink-muted);
    cursor: default;
  }
  @media (forced-colors: active) {
    &[aria-selected='true'] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`

/** What is said of an option beside its name. */
export const OptionNote = styled.span.withConfig({ componentId: 'wa-filter-option-note' })`
  color: var(--wa-ink-muted);
  font-weight: 400;
`

/** An option's words: its name, and what is said of it below. */
export const OptionText = styled.span.withConfig({ componentId: 'wa-filter-option-text' })`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
  overflow-wrap: anywhere;
  unicode-bidi: isolate;
`

/** A box that is ticked; where only one can be chosen, the tick alone. */
export const Tick = styled.span.withConfig({ componentId: 'wa-filter-tick' })`
  box-sizing: border-box;
  display: grid;
  flex: none;
  place-items: center;
  inline-size: 16px;
  block-size: 16px;
  border: 1px solid var(--wa-border-strong);
  border-radius: 4px;
  background: var(--wa-surface);
  color: transparent;
  [aria-selected='true'] > & {
    border-color: var(--wa-accent);
    background: var(--wa-accent);
    color: var(--wa-accent-ink);
  }
  [data-wa-list='single'] & {
    border-color: transparent;
    background: transparent;
  }
  [data-wa-list='single'] [aria-selected='true'] > & {
    color: var(--wa-accent);
  }
  [aria-disabled='true'] > & {
    opacity: 0.4;
  }
`
