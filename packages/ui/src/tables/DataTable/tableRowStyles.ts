'use client'
import { bareButton, bareField } from '../../controls/bareStyles.js'
import { guestButton, guestField } from '../../controls/guest.js'
import { styled } from '../../styled.js'

/** A head's button, as wide as its column lets it be. */
export const SortButton = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-sort' })`
  ${bareButton}
  display: inline-flex;
  align-items: center;
  gap: calc(var(--wa-unit) * 1);
  min-block-size: 26px;
  margin: 0 calc(var(--wa-unit) * -1);
  padding: 0 calc(var(--wa-unit) * 1);
  border-radius: calc(var(--wa-radius) * 0.4);
  max-inline-size: 100%;
  white-space: nowrap;
  & > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  & > small {
    font-size: 0.85em;
  }
  & > svg {
    flex: none;
    opacity: 0.45;
  }
  &[data-wa-sorted],
  &:hover {
    color: var(--wa-ink);
  }
  &[data-wa-sorted] > svg {
    opacity: 1;
  }
`

export const RowButton = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-row-button' })`
  ${bareButton}
  min-block-size: 26px;
  color: var(--wa-accent);
  font-weight: 500;
  &:hover {
    text-decoration: underline;
  }
`

export const CheckBox = styled.input.attrs(guestField).withConfig({ componentId: 'wa-check' })`
  appearance: auto;
  inline-size: 18px;
  block-size: 18px;
  margin: 3px;
  accent-color: var(--wa-accent);
  vertical-align: middle;
  cursor: pointer;
`

export const ExpandButton = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-expand' })`
  ${bareButton}
  display: inline-grid;
  place-items: center;
  inline-size: 24px;
  block-size: 24px;
  margin-inline: -6px 4px;
  border-radius: calc(var(--wa-radius) * 0.4);
  color: var(--wa-ink-muted);
  vertical-align: middle;
  &[aria-expanded='false'] > svg {
    transform: rotate(-90deg);
  }
  [dir='rtl'] &[aria-expanded='false'] > svg {
    transform: rotate(90deg);
  }
  &:hover {
    background: var(--wa-surface-sunken);
    color: var(--wa-ink);
  }
`

export const Bar = styled.div.withConfig({ componentId: 'wa-table-bar' })`
  display: flex;
  flex-wrap: wrap;
  gap: calc(var(--wa-unit) * 2);
  align-items: center;
  padding: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 3);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-accent-soft);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  @media print {
    display: none;
  }
`

export const Select = styled.select.attrs(guestField).withConfig({ componentId: 'wa-table-select' })`
  ${bareField}
  appearance: auto;
  inline-size: auto;
  max-inline-size: 100%;
  min-block-size: 30px;
  padding: 0 calc(var(--wa-unit) * 1.5);
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: 1px;
  }
`
