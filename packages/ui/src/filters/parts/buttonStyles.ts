'use client'
import { bare } from '../../controls/bareStyles.js'
import { css, styled } from '../../styled.js'
import { GuestButton } from './GuestButton.js'

/** What can be pressed: React Aria tells when it has the focus by an attribute. */
export const pressable: ReturnType<typeof css> = css`
  ${bare}
  font-size: var(--wa-text-small);
  line-height: 1.4;
  outline: none;
  &[data-focus-visible] {
    outline: 2px solid var(--wa-accent);
    outline-offset: 1px;
  }
  &[data-disabled] {
    opacity: 0.5;
    cursor: default;
  }
`

/** The button a filter is opened with: dashed while nothing is chosen, filled once something is. */
export const Pill = styled(GuestButton).withConfig({ componentId: 'wa-filter-pill' })`
  ${pressable}
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: calc(var(--wa-unit) * 1.25);
  min-block-size: 30px;
  max-inline-size: min(22rem, 100%);
  padding: 0 calc(var(--wa-unit) * 2.25);
  border: 1px solid var(--wa-border-strong);
  border-radius: 999px;
  background: var(--wa-surface);
  color: var(--wa-ink);
  font-weight: 500;
  white-space: nowrap;
  & > svg {
    flex: none;
    color: var(--wa-ink-muted);
  }
  &[data-wa-empty] {
    border-style: dashed;
    color: var(--wa-ink-muted);
    /* On paper nothing can be chosen: only what was is printed. */
    @media print {
      display: none;
    }
  }
  &[data-wa-chosen] {
    border-color: transparent;
    background: var(--wa-accent-soft);
  }
  &[data-hovered]:not([data-wa-chosen]),
  &[aria-expanded='true']:not([data-wa-chosen]) {
    background: var(--wa-surface-sunken);
    color: var(--wa-ink);
  }
  &[data-wa-chosen][data-hovered],
  &[data-wa-chosen][aria-expanded='true'] {
    border-color: var(--wa-accent);
  }
  @media (forced-colors: active) {
    border-color: ButtonText;
  }
`

/** What is chosen, beside the filter's name; cut off rather than wide. */
export const PillValue = styled.span.withConfig({ componentId: 'wa-filter-pill-value' })`
  min-inline-size: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  unicode-bidi: isolate;
  [data-wa-chosen] > & {
    color: var(--wa-accent);
  }
`

/** A button inside a filter: quiet, or the one that does it. */
export const SmallButton = styled(GuestButton).withConfig({ componentId: 'wa-filter-button' })`
  ${pressable}
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: var(--wa-unit);
  min-block-size: 28px;
  min-inline-size: 28px;
  padding: 0 calc(var(--wa-unit) * 2);
  border: 1px solid transparent;
  border-radius: calc(var(--wa-radius) * 0.6);
  color: var(--wa-ink-muted);
  font-weight: 500;
  white-space: nowrap;
  &[data-hovered] {
    background: var(--wa-surface-sunken);
    color: var(--wa-ink);
  }
  &[data-wa-primary] {
    padding: 0 calc(var(--wa-unit) * 3);
    background: var(--wa-accent);
    color: var(--wa-accent-ink);
  }
  &[data-wa-icon] {
    padding: 0;
  }
  @media (forced-colors: active) {
    border-color: ButtonText;
    &[data-wa-primary] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`
