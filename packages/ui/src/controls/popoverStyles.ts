'use client'
import { styled } from '../styled.js'

export const PopoverAnchor = styled.div.withConfig({ componentId: 'wa-table-popover' })`
  position: relative;
  display: inline-flex;
  @media print {
    display: none;
  }
  @container (max-width: 480px) {
    position: static;
  }
`

export const PopoverBox = styled.div.withConfig({ componentId: 'wa-table-popover-box' })`
  position: absolute;
  z-index: 5;
  inset-block-start: calc(100% + 4px);
  inset-inline-end: 0;
  box-sizing: border-box;
  display: grid;
  gap: calc(var(--wa-unit) * 1);
  inline-size: max-content;
  min-inline-size: 15em;
  max-inline-size: min(24em, 92cqi);
  max-block-size: 360px;
  padding: calc(var(--wa-unit) * 2);
  overflow: auto;
  border: 1px solid var(--wa-border);
  border-radius: var(--wa-radius);
  background: var(--wa-surface-raised);
  box-shadow: var(--wa-shadow);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
  }
  @container (max-width: 480px) {
    inset-block-start: 60px;
    inset-inline: 12px;
    inline-size: auto;
    max-inline-size: none;
  }
  & ul {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & li {
    display: flex;
    gap: calc(var(--wa-unit) * 1);
    align-items: center;
    min-block-size: 30px;
    margin: 0;
  }
  & label {
    display: flex;
    flex: 1;
    gap: calc(var(--wa-unit) * 1.5);
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  & input {
    flex: none;
  }
`
