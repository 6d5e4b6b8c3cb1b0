'use client'
import { styled } from '../../styled.js'

/** Keeps the first column in view while the others scroll. */
export const PinFirst = styled.div.withConfig({ componentId: 'wa-pin-first' })`
  & th,
  & td {
    block-size: 34px;
  }
  & tr > th:first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    max-inline-size: 16em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  & thead tr > th:first-child,
  & tfoot tr > th:first-child {
    z-index: 2;
  }
`

export const SortButton = styled.button.withConfig({ componentId: 'wa-sort' })`
  appearance: none;
  display: inline-flex;
  align-items: center;
  gap: calc(var(--wa-unit) * 1);
  min-block-size: 26px;
  margin: 0 calc(var(--wa-unit) * -1);
  padding: 0 calc(var(--wa-unit) * 1);
  border: 0;
  border-radius: calc(var(--wa-radius) * 0.4);
  background: transparent;
  box-shadow: none;
  color: inherit;
  font: inherit;
  letter-spacing: normal;
  text-transform: none;
  white-space: nowrap;
  cursor: pointer;
  & > svg {
    flex: none;
    opacity: 0.45;
  }
  &[data-sorted],
  &:hover {
    color: var(--wa-ink);
  }
  &[data-sorted] > svg {
    opacity: 1;
  }
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
  }
`

export const RowButton = styled.button.withConfig({ componentId: 'wa-row-button' })`
  appearance: none;
  min-block-size: 26px;
  margin: 0;
  padding: 0;
  border: 0;
  background: transparent;
  box-shadow: none;
  color: var(--wa-accent);
  font: inherit;
  font-weight: 500;
  text-align: start;
  text-decoration: none;
  text-transform: none;
  cursor: pointer;
  &:hover {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
  }
`
