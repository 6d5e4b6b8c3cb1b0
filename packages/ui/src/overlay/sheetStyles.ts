'use client'
import { styled } from '../styled.js'
import { floating } from './floatStyles.js'

/** What is behind a sheet, over the whole window. */
export const SheetGround = styled.dialog.withConfig({ componentId: 'wa-sheet-ground' })`
  ${floating}
  inset: 0;
  display: flex;
  align-items: flex-end;
  inline-size: auto;
  block-size: auto;
  max-inline-size: none;
  max-block-size: none;
  padding: 0;
  border: 0;
  overflow: hidden;
  overscroll-behavior: contain;
  background: rgb(10 16 14 / 45%);
  box-shadow: none;
  font-size: inherit;
  outline: none;
  &::backdrop {
    background: transparent;
  }
`

export const SheetBox = styled.div.withConfig({ componentId: 'wa-sheet' })`
  box-sizing: border-box;
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
  max-block-size: 85dvh;
  padding-block-end: env(safe-area-inset-bottom);
  overflow: auto;
  overscroll-behavior: contain;
  border-start-start-radius: calc(var(--wa-radius) * 2);
  border-start-end-radius: calc(var(--wa-radius) * 2);
  background: var(--wa-surface-raised);
`
