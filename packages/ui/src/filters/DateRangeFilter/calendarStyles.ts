'use client'
import { CalendarCell, CalendarGrid, CalendarHeaderCell, CalendarHeading } from 'react-aria-components'
import { styled } from '../../styled.js'

export const CalendarHead = styled.div.withConfig({ componentId: 'wa-filter-calendar-head' })`
  display: flex;
  align-items: center;
  justify-content: space-between;
  [dir='rtl'] & svg {
    transform: scaleX(-1);
  }
`

export const MonthName = styled(CalendarHeading).withConfig({ componentId: 'wa-filter-calendar-month' })`
  margin: 0;
  color: var(--wa-ink);
  font: inherit;
  font-size: var(--wa-text-small);
  font-weight: 600;
`

export const DayGrid = styled(CalendarGrid).withConfig({ componentId: 'wa-filter-calendar' })`
  inline-size: 100%;
  margin: 0;
  border: 0;
  border-collapse: separate;
  border-spacing: 0 2px;
  font-size: var(--wa-text-small);
  & td,
  & th {
    padding: 0;
    border: 0;
    text-align: center;
  }
`

export const WeekdayCell = styled(CalendarHeaderCell).withConfig({ componentId: 'wa-filter-weekday' })`
  color: var(--wa-ink-muted);
  font-weight: 500;
`

export const Day = styled(CalendarCell).withConfig({ componentId: 'wa-filter-calendar-day' })`
  box-sizing: border-box;
  display: grid;
  place-items: center;
  inline-size: 100%;
  min-inline-size: 28px;
  block-size: max(30px, 2.1em);
  color: var(--wa-ink);
  font-variant-numeric: tabular-nums;
  cursor: pointer;
  outline: none;
  border-radius: calc(var(--wa-radius) * 0.6);
  &[data-outside-month] {
    visibility: hidden;
  }
  &[data-hovered] {
    background: var(--wa-surface-sunken);
  }
  &[data-selected] {
    border-radius: 0;
    background: var(--wa-accent-soft);
  }
  &[data-selection-start] {
    border-start-start-radius: calc(var(--wa-radius) * 0.6);
    border-end-start-radius: calc(var(--wa-radius) * 0.6);
  }
  &[data-selection-end] {
    border-start-end-radius: calc(var(--wa-radius) * 0.6);
    border-end-end-radius: calc(var(--wa-radius) * 0.6);
  }
  &[data-selection-start],
  &[data-selection-end] {
    background: var(--wa-accent);
    color: var(--wa-accent-ink);
  }
  &[data-today] {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  &[data-focus-visible] {
    outline: 2px solid var(--wa-accent);
    outline-offset: 2px;
  }
  &[data-disabled] {
    color: var(--wa-ink-muted);
    opacity: 0.55;
    cursor: default;
  }
  @media (forced-colors: active) {
    forced-color-adjust: none;
    &[data-selected] {
      background: Highlight;
      color: HighlightText;
    }
  }
`
