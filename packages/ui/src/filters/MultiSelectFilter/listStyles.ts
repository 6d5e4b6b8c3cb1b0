'use client'
import { bareField } from '../../controls/bareStyles.js'
import { guestField } from '../../controls/guest.js'
import { styled } from '../../styled.js'

export const PickerBox = styled.div.withConfig({ componentId: 'wa-filter-picker' })`
  display: flex;
  flex: 1;
  flex-direction: column;
  inline-size: 19rem;
  max-inline-size: 100%;
  min-block-size: 0;
  @media (max-width: 600px) {
    inline-size: 100%;
  }
`

export const ListFrame = styled.div.attrs({ role: 'listbox' }).withConfig({ componentId: 'wa-filter-list' })`
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: 1px;
  box-sizing: border-box;
  max-block-size: 21rem;
  min-block-size: 0;
  padding: calc(var(--wa-unit) * 1.5);
  overflow: auto;
  overscroll-behavior: contain;
  outline: none;
`

export const NoOptions = styled.div.withConfig({ componentId: 'wa-filter-no-options' })`
  padding: calc(var(--wa-unit) * 5);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  text-align: center;
`

export const SearchBox = styled.div.withConfig({ componentId: 'wa-filter-search' })`
  display: flex;
  flex: none;
  align-items: center;
  gap: calc(var(--wa-unit) * 1.5);
  padding-inline: calc(var(--wa-unit) * 3) calc(var(--wa-unit) * 1.5);
  border-block-end: 1px solid var(--wa-border);
  color: var(--wa-ink-muted);
`

export const SearchInput = styled.input
  .attrs(guestField)
  .withConfig({ componentId: 'wa-filter-search-input' })`
  ${bareField}
  flex: 1;
  min-inline-size: 0;
  min-block-size: 36px;
  padding: 0;
  border: 0;
  background: transparent;
  outline: none;
  @media (max-width: 600px) {
    font-size: 16px;
  }
`
