'use client'
import { bareTable, tableBox } from '../../controls/bareStyles.js'
import { styled } from '../../styled.js'

export const TableBox = styled.div.withConfig({ componentId: 'wa-table-box' })`
  ${tableBox}
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: 1px;
  }
`

export const TableGrid = styled.table.withConfig({ componentId: 'wa-table-grid' })`
  ${bareTable}
  & th,
  & td {
    block-size: 30px;
  }
  & th > small,
  & td > small {
    color: var(--wa-ink-muted);
    font-size: 0.9em;
  }
  & th > small {
    margin-inline-start: calc(var(--wa-unit) * 1.5);
  }
  & td[data-wa-missing] {
    color: var(--wa-ink-muted);
    font-style: italic;
  }
  & thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
  }
  & tfoot th,
  & tfoot td {
    position: sticky;
    inset-block-end: 0;
  }
  & tbody tr:last-child > * {
    border-block-end: 0;
  }
`
