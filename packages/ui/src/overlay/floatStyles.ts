'use client'
import { css } from '../styled.js'

/**
 * What floats: in the top layer, and where there is none, above what there is. All that a browser says about a `popover` is
 * taken back, and what it would inherit from where it stands. On paper nothing floats.
 */
export const floating: ReturnType<typeof css> = css`
  position: fixed;
  z-index: 10000;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  inline-size: max-content;
  block-size: auto;
  max-inline-size: var(--wa-room-width);
  max-block-size: var(--wa-room-height);
  margin: 0;
  border: 1px solid var(--wa-border);
  background: var(--wa-surface-raised);
  box-shadow: var(--wa-shadow);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  font-weight: 400;
  line-height: 1.5;
  letter-spacing: normal;
  text-align: start;
  white-space: normal;
  visibility: visible;
  cursor: auto;
  @media print {
    display: none !important;
  }
`
