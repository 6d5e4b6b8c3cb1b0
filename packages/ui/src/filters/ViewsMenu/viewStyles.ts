'use client'
import { bareField } from '../../controls/bareStyles.js'
import { guestField } from '../../controls/guest.js'
import { styled } from '../../styled.js'
import { pressable } from '../parts/buttonStyles.js'
import { GuestButton } from '../parts/GuestButton.js'

export const ViewList = styled.ul.withConfig({ componentId: 'wa-filter-views' })`
  display: grid;
  gap: 1px;
  box-sizing: border-box;
  inline-size: 19rem;
  max-inline-size: 100%;
  block-size: 12rem;
  align-content: start;
  margin: 0;
  padding: calc(var(--wa-unit) * 1.5);
  overflow: auto;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  list-style: none;
  & > li:only-child:not(:has(button)) {
    padding: calc(var(--wa-unit) * 3);
    text-align: center;
  }
  @media (max-width: 600px) {
    inline-size: 100%;
  }
`

export const ViewLine = styled.li.withConfig({ componentId: 'wa-filter-view' })`
  display: flex;
  align-items: center;
  gap: var(--wa-unit);
`

export const ViewButton = styled(GuestButton).withConfig({ componentId: 'wa-filter-view-button' })`
  ${pressable}
  flex: 1;
  min-inline-size: 0;
  min-block-size: 30px;
  padding: 0 calc(var(--wa-unit) * 2);
  border-radius: calc(var(--wa-radius) * 0.6);
  color: var(--wa-ink);
  font-size: 1em;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  unicode-bidi: isolate;
  &[data-hovered] {
    background: var(--wa-surface-sunken);
  }
  &[aria-pressed='true'] {
    font-weight: 600;
  }
`

export const SaveLine = styled.div.withConfig({ componentId: 'wa-filter-view-save' })`
  display: flex;
  flex: 1;
  flex-wrap: wrap;
  gap: calc(var(--wa-unit) * 1.5);
  min-inline-size: 0;
  margin: 0;
  & > [role='status'] {
    flex-basis: 100%;
    min-block-size: 1.35em;
  }
`

export const NameField = styled.input.attrs(guestField).withConfig({ componentId: 'wa-filter-view-name' })`
  ${bareField}
  flex: 1;
  min-inline-size: 0;
  min-block-size: 28px;
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: -1px;
  }
  @media (max-width: 600px) {
    font-size: 16px;
  }
`
