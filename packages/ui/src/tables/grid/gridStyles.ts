'use client'
import { bareTable, tableBox } from '../../controls/bareStyles.js'
import { styled } from '../../styled.js'

/** Its scroll padding keeps cells off the sticky parts. */
export const GridBox = styled.div.withConfig({ componentId: 'wa-grid-box' })`
  ${tableBox}
  overflow-anchor: none;
`

export const Grid = styled.table.withConfig({ componentId: 'wa-grid' })`
  ${bareTable}
  table-layout: fixed;
  & th,
  & td {
    block-size: 34px;
    overflow: hidden;
    /* Makes no scroller of each cell, where a browser knows it. */
    overflow: clip;
    text-overflow: ellipsis;
  }
  /* Each text in its own direction, but all on the side of the table's; figures are written for the reader already. */
  & [data-wa-text] {
    unicode-bidi: plaintext;
    text-align: left;
  }
  [dir='rtl'] & [data-wa-text] {
    text-align: right;
  }
  & th:focus-visible,
  & td:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: -2px;
  }
  & [data-wa-check] {
    padding-inline: 0;
    text-align: center;
    text-overflow: clip;
  }
  /* Why there is no figure may take more room than figures do. */
  & [data-wa-missing] {
    color: var(--wa-ink-muted);
    font-style: italic;
    font-weight: 400;
    line-height: 1.2;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  & [data-wa-stick] {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
  }
  & thead {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
  }
  & thead th {
    position: relative;
  }
  & thead [data-wa-stick] {
    position: sticky;
    z-index: 3;
  }
  & tfoot {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
  }
  /* What need not stick does not: each cell that does is painted apart from the others. */
  [data-wa-loose]:not([data-wa-wide]) > & [data-wa-stick] {
    position: static;
  }
  [data-wa-loose]:not([data-wa-wide]) > & thead [data-wa-stick] {
    position: relative;
    inset-inline-start: auto !important;
  }
  & tr[aria-selected='true'] > * {
    background: var(--wa-accent-soft);
  }
  & td[data-wa-spacer] {
    padding: 0;
    border: 0;
  }
  /* Paper does not scroll: what does not fit its width wraps. */
  @media print {
    table-layout: auto;
    & col {
      inline-size: auto !important;
    }
    & th,
    & td {
      padding-inline: 4px;
      overflow: visible;
      white-space: normal;
    }
    & thead button,
    & thead bdi {
      overflow: visible;
      white-space: normal;
    }
    & thead svg {
      display: none;
    }
    & thead,
    & thead th,
    & tfoot,
    & [data-wa-stick] {
      position: static;
    }
    & thead {
      display: table-header-group;
    }
    & tr {
      break-inside: avoid;
    }
  }
`

/** The same rows as cards, each cell beside its heading, for narrow places. */
export const CardGrid = styled(Grid).withConfig({ componentId: 'wa-card-grid' })`
  display: block;
  & thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  & tbody,
  & tfoot {
    display: block;
  }
  & colgroup {
    display: none;
  }
  & tbody tr,
  & tfoot tr {
    display: block;
    padding-block: calc(var(--wa-unit) * 2);
    border-block-end: 1px solid var(--wa-border);
  }
  & tfoot tr {
    background: var(--wa-surface-sunken);
  }
  & tbody tr > *,
  & tfoot tr > * {
    display: flex;
    gap: calc(var(--wa-unit) * 3);
    align-items: baseline;
    justify-content: space-between;
    block-size: auto;
    min-block-size: 26px;
    border: 0;
    text-align: end;
    text-overflow: clip;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  & tbody tr > th,
  & tfoot tr > th {
    position: static;
    font-weight: 600;
    text-align: start;
  }
  & tfoot {
    position: static;
  }
  & tr > td[data-wa-label]::before {
    content: attr(data-wa-label);
    flex: none;
    max-inline-size: 50%;
    color: var(--wa-ink-muted);
    font-style: normal;
    font-weight: 400;
    text-align: start;
  }
  & tr > [data-wa-spacer] {
    display: block;
    padding: 0;
  }
`

/** Drags a column's edge. Its keyboard way is Shift with an arrow key on the head. */
export const Edge = styled.span.withConfig({ componentId: 'wa-column-edge' })`
  position: absolute;
  inset-block: 0;
  inset-inline-end: 0;
  inline-size: 9px;
  touch-action: none;
  cursor: col-resize;
  &::after {
    content: '';
    position: absolute;
    inset-block: 22%;
    inset-inline-end: 0;
    inline-size: 1px;
    background: var(--wa-border-strong);
    opacity: 0.5;
  }
  &:hover::after {
    inline-size: 3px;
    opacity: 1;
  }
  /* Wide enough for a finger. */
  @media (any-pointer: coarse) {
    inline-size: 24px;
  }
  @media print {
    display: none;
  }
`
