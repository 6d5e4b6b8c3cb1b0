'use client'
import { bareButton } from '../../controls/bareStyles.js'
import { guestButton } from '../../controls/guest.js'
import { styled } from '../../styled.js'

export const LegendList = styled.div.withConfig({ componentId: 'wa-legend' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 0.5) calc(var(--wa-unit) * 1);
  margin: 0 calc(var(--wa-unit) * -1.5);
  max-block-size: 7.5em;
  overflow-y: auto;
`

export const LegendItem = styled.span.withConfig({ componentId: 'wa-legend-item' })`
  position: relative;
  display: inline-flex;
  align-items: center;
  min-inline-size: 0;
  max-inline-size: 100%;
`

export const LegendToggle = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-legend-toggle' })`
  ${bareButton}
  display: inline-flex;
  align-items: center;
  gap: calc(var(--wa-unit) * 1.5);
  min-inline-size: 24px;
  max-inline-size: 22em;
  min-block-size: 26px;
  padding: 0 calc(var(--wa-unit) * 1.5);
  border-radius: calc(var(--wa-radius) * 0.6);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  & > svg {
    flex: none;
  }
  & > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  &:hover {
    background: var(--wa-surface-sunken);
  }
  &[aria-pressed='false'] {
    color: var(--wa-ink-muted);
    text-decoration: line-through;
  }
  &[aria-pressed='false'] > svg {
    opacity: 0.3;
  }
  &:focus-visible {
    outline-offset: -1px;
  }
`

/** Beside the name, seen when its item is pointed at or focused. */
export const OnlyButton = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-legend-only' })`
  ${bareButton}
  position: absolute;
  z-index: 1;
  inset-inline-start: calc(100% - 6px);
  min-inline-size: 24px;
  min-block-size: 24px;
  padding: 0 calc(var(--wa-unit) * 2);
  border: 1px solid var(--wa-border);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-surface-raised);
  box-shadow: var(--wa-shadow);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
  white-space: nowrap;
  opacity: 0;
  pointer-events: none;
  ${LegendItem}:hover &,
  &:focus-visible {
    opacity: 1;
    pointer-events: auto;
  }
`

export const LegendNote = styled.span.withConfig({ componentId: 'wa-legend-note' })`
  display: inline-flex;
  align-items: center;
  gap: calc(var(--wa-unit) * 1.5);
  min-block-size: 26px;
  padding: 0 calc(var(--wa-unit) * 1.5);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
`
