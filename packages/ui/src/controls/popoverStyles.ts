'use client'
import { Float } from '../overlay/Float.js'
import { styled } from '../styled.js'

export const PopoverAnchor = styled.div.withConfig({ componentId: 'wa-table-popover' })`
  display: inline-flex;
  @media print {
    display: none;
  }
`

export const PopoverBox = styled(Float).withConfig({ componentId: 'wa-table-popover-box' })`
  gap: calc(var(--wa-unit) * 1);
  min-inline-size: 15em;
  max-inline-size: min(24em, var(--wa-room-width));
  max-block-size: min(360px, var(--wa-room-height));
  padding: calc(var(--wa-unit) * 2);
  overflow: auto;
  overscroll-behavior: contain;
  border-radius: var(--wa-radius);
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
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
