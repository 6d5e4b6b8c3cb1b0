'use client'
import { styled } from '../../styled.js'

/** Scrolls on its own, so that a wide table never widens the page. */
export const TableBox = styled.div.withConfig({ componentId: 'wa-table-box' })`
  position: relative;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--wa-border);
  border-radius: calc(var(--wa-radius) * 0.8);
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: 1px;
  }
  @media print {
    max-block-size: none !important;
    overflow: visible;
  }
`

export const TableGrid = styled.table.withConfig({ componentId: 'wa-table-grid' })`
  inline-size: 100%;
  margin: 0;
  border: 0;
  border-collapse: separate;
  border-spacing: 0;
  background: var(--wa-surface);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  & th,
  & td {
    box-sizing: border-box;
    block-size: 30px;
    padding: calc(var(--wa-unit) * 0.5) calc(var(--wa-unit) * 3);
    border: 0;
    border-block-end: 1px solid var(--wa-grid);
    background: var(--wa-surface);
    color: inherit;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
    white-space: nowrap;
  }
  & [data-number] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  & th > small,
  & td > small {
    color: var(--wa-ink-muted);
    font-size: 0.9em;
  }
  & th > small {
    margin-inline-start: calc(var(--wa-unit) * 1.5);
  }
  & td[data-missing] {
    color: var(--wa-ink-muted);
    font-style: italic;
  }
  & thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    background: var(--wa-surface-sunken);
    color: var(--wa-ink-muted);
    font-weight: 600;
  }
  & tfoot th,
  & tfoot td {
    position: sticky;
    inset-block-end: 0;
    border-block-start: 1px solid var(--wa-border);
    border-block-end: 0;
    background: var(--wa-surface-sunken);
    font-weight: 600;
  }
  & tbody tr:last-child > * {
    border-block-end: 0;
  }
  & tbody tr:hover > * {
    background: var(--wa-surface-sunken);
  }
`
