'use client'
import { Dialog, Modal, ModalOverlay, Popover } from 'react-aria-components'
import { styled } from '../../styled.js'

export const FloatingBox = styled(Popover).withConfig({ componentId: 'wa-filter-popover' })`
  box-sizing: border-box;
  display: flex;
  max-inline-size: calc(100vw - 16px);
  border: 1px solid var(--wa-border);
  border-radius: calc(var(--wa-radius) * 1.2);
  background: var(--wa-surface-raised);
  box-shadow: var(--wa-shadow);
  color: var(--wa-ink);
  outline: none;
`

/** Behind a sheet, on small screens. */
export const SheetOverlay = styled(ModalOverlay).withConfig({ componentId: 'wa-filter-sheet-overlay' })`
  position: fixed;
  inset: 0;
  z-index: 100;
  background: rgb(10 16 14 / 45%);
`

export const SheetBox = styled(Modal).withConfig({ componentId: 'wa-filter-sheet' })`
  position: fixed;
  inset-block-end: 0;
  inset-inline: 0;
  box-sizing: border-box;
  display: flex;
  max-block-size: 85dvh;
  padding-block-end: env(safe-area-inset-bottom);
  border-start-start-radius: calc(var(--wa-radius) * 2);
  border-start-end-radius: calc(var(--wa-radius) * 2);
  background: var(--wa-surface-raised);
  color: var(--wa-ink);
  outline: none;
`

export const DialogBox = styled(Dialog).withConfig({ componentId: 'wa-filter-dialog' })`
  box-sizing: border-box;
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
  min-block-size: 0;
  outline: none;
`

export const SheetTitle = styled.div.withConfig({ componentId: 'wa-filter-sheet-title' })`
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding-block: calc(var(--wa-unit) * 2) var(--wa-unit);
  padding-inline: calc(var(--wa-unit) * 4) calc(var(--wa-unit) * 2);
  font-weight: 600;
`

/** The line of buttons at the foot of a popover. What it says never makes the popover wider. */
export const FilterFoot = styled.div.withConfig({ componentId: 'wa-filter-foot' })`
  box-sizing: border-box;
  display: flex;
  inline-size: 0;
  min-inline-size: 100%;
  flex: none;
  align-items: center;
  gap: var(--wa-unit);
  padding: calc(var(--wa-unit) * 1.5) calc(var(--wa-unit) * 2);
  border-block-start: 1px solid var(--wa-border);
`

/** What the foot says: how much is chosen, or what is wrong with it. Always there, so that nothing jumps. */
export const FootSay = styled.span.withConfig({ componentId: 'wa-filter-foot-say' })`
  flex: 1;
  min-inline-size: 0;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  line-height: 1.35;
  &[data-wa-bad] {
    color: var(--wa-negative);
  }
`
