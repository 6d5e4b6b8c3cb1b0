'use client'
import { styled } from '../../styled.js'
import { pressable } from '../parts/buttonStyles.js'
import { GuestButton } from '../parts/GuestButton.js'

export const Bar = styled.div.withConfig({ componentId: 'wa-filter-bar' })`
  container: wa-filter-bar / inline-size;
  contain-intrinsic-inline-size: 640px;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: calc(var(--wa-unit) * 1.5);
  min-inline-size: 0;
`

/** The pills: they wrap where there is room and scroll sideways where there is little. */
export const PillRow = styled.div.withConfig({ componentId: 'wa-filter-pills' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 1.5);
  min-inline-size: 0;
  @container wa-filter-bar (max-width: 560px) {
    flex-wrap: nowrap;
    margin: -4px;
    padding: 4px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  /* Paper does not scroll. */
  @media print {
    flex-wrap: wrap;
    overflow: visible;
  }
`

/** Chips and what goes with them; the line is there before the first chip is, so that nothing below moves. */
export const ChipRow = styled.div.withConfig({ componentId: 'wa-filter-chip-row' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: var(--wa-unit);
  min-block-size: 28px;
  color: var(--wa-ink-muted);
  & > span {
    font-size: var(--wa-text-small);
  }
`

export const ChipList = styled.ul.withConfig({ componentId: 'wa-filter-chips' })`
  display: contents;
  margin: 0;
  padding: 0;
  list-style: none;
`

export const ChipItem = styled.li.withConfig({ componentId: 'wa-filter-chip-item' })`
  display: flex;
  max-inline-size: 100%;
  margin: 0;
  padding: 0;
`

/** A chosen filter; pressing it takes it away. */
export const Chip = styled(GuestButton).withConfig({ componentId: 'wa-filter-chip' })`
  ${pressable}
  display: inline-flex;
  align-items: center;
  gap: var(--wa-unit);
  min-block-size: 26px;
  max-inline-size: min(26rem, 100%);
  padding: 0 calc(var(--wa-unit) * 1.75);
  border: 1px solid var(--wa-border);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-surface-sunken);
  color: var(--wa-ink);
  & > span {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    unicode-bidi: isolate;
  }
  & > svg {
    flex: none;
    color: var(--wa-ink-muted);
  }
  &[data-hovered] {
    border-color: var(--wa-border-strong);
  }
`

export const ChipName = styled.span.withConfig({ componentId: 'wa-filter-chip-name' })`
  color: var(--wa-ink-muted);
`
