'use client'
import { floating } from '../../overlay/floatStyles.js'
import { styled } from '../../styled.js'

/**
 * A box of lines. They are plain elements, told apart by their attributes: many change with every move of the pointer, and
 * each styled one costs as much as all the rest of its line.
 */
export const TooltipBox = styled.div.withConfig({ componentId: 'wa-tooltip' })`
  ${floating}
  min-inline-size: 11em;
  max-inline-size: min(22em, 100vw - 16px);
  padding: calc(var(--wa-unit) * 2) calc(var(--wa-unit) * 2.5);
  border-radius: calc(var(--wa-radius) * 0.8);
  overflow: visible;
  will-change: transform;
  pointer-events: none;
  &[data-wa-hoverable] {
    pointer-events: auto;
  }
  & > [data-wa-date] {
    margin-block-end: calc(var(--wa-unit) * 0.5);
    font-weight: 600;
  }
  & > [data-wa-note] {
    color: var(--wa-ink-muted);
  }
  & > [data-wa-row] {
    display: flex;
    align-items: center;
    gap: calc(var(--wa-unit) * 1.5);
  }
  & > [data-wa-row] > svg {
    flex: none;
  }
  & > [data-wa-pointed] {
    font-weight: 600;
  }
  & > [data-wa-total] {
    margin-block-start: calc(var(--wa-unit) * 1);
    padding-block-start: calc(var(--wa-unit) * 1);
    border-block-start: 1px solid var(--wa-border);
  }
  & [data-wa-label] {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  & [data-wa-value] {
    padding-inline-start: calc(var(--wa-unit) * 3);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  & [data-wa-value][data-wa-missing] {
    color: var(--wa-ink-muted);
    font-style: italic;
    font-weight: 400;
  }
  & [data-wa-before] {
    min-inline-size: 3.6em;
    color: var(--wa-ink-muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
`
