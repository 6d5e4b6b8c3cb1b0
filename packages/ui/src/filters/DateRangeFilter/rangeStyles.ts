'use client'
import { styled } from '../../styled.js'

export const RangeLayout = styled.div.withConfig({ componentId: 'wa-filter-range' })`
  display: flex;
  flex: 1;
  flex-wrap: wrap;
  inline-size: 36em;
  max-inline-size: 100%;
  min-block-size: 0;
  overflow: auto;
  @media (max-width: 600px) {
    flex-flow: column nowrap;
    inline-size: 100%;
  }
`

export const Presets = styled.div.withConfig({ componentId: 'wa-filter-presets' })`
  display: flex;
  flex: none;
  border-inline-end: 1px solid var(--wa-border);
  @media (max-width: 600px) {
    border-inline-end: 0;
    border-block-end: 1px solid var(--wa-border);
    & > [role='listbox'] {
      flex-flow: row wrap;
    }
  }
`

/** Stands below the presets where large text leaves no room beside them. */
export const CustomSide = styled.div.withConfig({ componentId: 'wa-filter-range-custom' })`
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: calc(var(--wa-unit) * 1.5);
  box-sizing: border-box;
  min-inline-size: min(100%, 19em);
  padding: calc(var(--wa-unit) * 3);
`

export const DayFields = styled.div.withConfig({ componentId: 'wa-filter-range-fields' })`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
  gap: calc(var(--wa-unit) * 2);
`

export const Notes = styled.ul.withConfig({ componentId: 'wa-filter-range-notes' })`
  display: grid;
  gap: 2px;
  margin: 0;
  padding: 0;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  line-height: 1.4;
  list-style: none;
`
