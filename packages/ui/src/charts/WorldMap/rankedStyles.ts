'use client'
import { bareButton } from '../../controls/bareStyles.js'
import { styled } from '../../styled.js'

export const RankedGrid = styled.ol.withConfig({ componentId: 'wa-ranked' })`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(14.5em, 100%), 1fr));
  column-gap: calc(var(--wa-unit) * 5);
  margin: calc(var(--wa-unit) * 3) 0 0;
  padding: 0;
  list-style: none;
  font-size: var(--wa-text-small);
  & li {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
  }
`

export const RankedRow = styled.div.withConfig({ componentId: 'wa-ranked-row' })`
  ${bareButton}
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 0 calc(var(--wa-unit) * 2);
  align-items: baseline;
  inline-size: 100%;
  min-block-size: 28px;
  padding: calc(var(--wa-unit) * 0.75) calc(var(--wa-unit) * 1);
  border-radius: calc(var(--wa-radius) * 0.4);
  color: var(--wa-ink);
  line-height: 1.4;
  &:not([type]) {
    cursor: auto;
  }
  &:hover {
    background: var(--wa-surface-sunken);
  }
  &:focus-visible {
    outline-offset: -2px;
  }
  & bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  & > span {
    color: var(--wa-ink-muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  & > svg {
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 3px;
  }
  [dir='rtl'] & > svg {
    transform: scaleX(-1);
  }
`

export const OffMapNote = styled.div.withConfig({ componentId: 'wa-off-map' })`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 3);
  margin-block-start: calc(var(--wa-unit) * 2);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  & ul {
    display: contents;
    list-style: none;
  }
  & li {
    display: inline-flex;
    max-inline-size: 100%;
    margin: 0;
    color: var(--wa-ink);
    white-space: pre;
  }
  & li > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  & li > span {
    flex: none;
  }
`
