'use client'
import { Float } from '../overlay/Float.js'
import { styled } from '../styled.js'
import { bareButton } from './bareStyles.js'
import { guestButton } from './guest.js'

export const MenuBox = styled.div.withConfig({ componentId: 'wa-menu' })`
  display: inline-flex;
`

export const MenuList = styled(Float).withConfig({ componentId: 'wa-menu-list' })`
  min-inline-size: 12em;
  padding: calc(var(--wa-unit) * 1);
  overflow: auto;
  overscroll-behavior: contain;
  border-radius: var(--wa-radius);
`

export const MenuItem = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-menu-item' })`
  ${bareButton}
  min-block-size: 30px;
  padding: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 2.5);
  border-radius: calc(var(--wa-radius) * 0.6);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  white-space: nowrap;
  &:hover,
  &:focus-visible {
    background: var(--wa-surface-sunken);
  }
  &:focus-visible {
    outline-offset: -2px;
  }
`
