import { css } from '../styled.js'

type Css = ReturnType<typeof css>

/** A button that looks like the text around it: everything said, so that a host page's buttons do not show through. */
export const bare: Css = css`
  appearance: none;
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  border: 0;
  background: transparent;
  box-shadow: none;
  color: inherit;
  font: inherit;
  letter-spacing: normal;
  text-align: start;
  text-decoration: none;
  text-shadow: none;
  text-transform: none;
  cursor: pointer;
`

/** A bare button of the browser's, with the ring of what has the focus. */
export const bareButton: Css = css`
  ${bare}
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
  }
`

/** A field to write or choose in. */
export const bareField: Css = css`
  appearance: none;
  box-sizing: border-box;
  margin: 0;
  padding: 0 calc(var(--wa-unit) * 2);
  border: 1px solid var(--wa-border-strong);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-surface);
  box-shadow: none;
  color: var(--wa-ink);
  font: inherit;
  font-size: var(--wa-text-small);
  &::placeholder {
    color: var(--wa-ink-muted);
    opacity: 1;
  }
`

/** Scrolls on its own, so that a wide table never widens the page. */
export const tableBox: Css = css`
  position: relative;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--wa-border);
  border-radius: calc(var(--wa-radius) * 0.8);
  @media print {
    max-block-size: none !important;
    overflow: visible;
  }
`

/** A table with the lines, heads and feet of this library. */
export const bareTable: Css = css`
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
  & [data-wa-number] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  & thead th {
    background: var(--wa-surface-sunken);
    color: var(--wa-ink-muted);
    font-weight: 600;
  }
  & tfoot th,
  & tfoot td {
    border-block-start: 1px solid var(--wa-border);
    border-block-end: 0;
    background: var(--wa-surface-sunken);
    font-weight: 600;
  }
  & tbody tr:hover > * {
    background: var(--wa-surface-sunken);
  }
`
