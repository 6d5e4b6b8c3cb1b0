'use client'
import { Float } from '../../overlay/Float.js'
import { styled } from '../../styled.js'

export const FloatingBox = styled(Float).withConfig({ componentId: 'wa-filter-popover' })`
  border-radius: calc(var(--wa-radius) * 1.2);
  font-size: inherit;
`

export const SheetTitle = styled.div.withConfig({ componentId: 'wa-filter-sheet-title' })`
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding-block: calc(var(--wa-unit) * 2) var(--wa-unit);
  padding-inline: calc(var(--wa-unit) * 4) calc(var(--wa-unit) * 2);
  font-weight: 600;
`

/** The line of buttons at the foot of a popover. What it says never makes the popover wider. */
export const FilterFoot = styled.div.withConfig({ componentId: 'wa-filter-foot' })`
  box-sizing: border-box;
  display: flex;
  inline-size: 0;
  min-inline-size: 100%;
  flex: none;
  align-items: center;
  gap: var(--wa-unit);
  padding: calc(var(--wa-unit) * 1.5) calc(var(--wa-unit) * 2);
  border-block-start: 1px solid var(--wa-border);
`

/** What the foot says: how much is chosen, or what is wrong with it. Always there, so that nothing jumps. */
export const FootSay = styled.span.withConfig({ componentId: 'wa-filter-foot-say' })`
  flex: 1;
  min-inline-size: 0;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  line-height: 1.35;
  &[data-wa-bad] {
    color: var(--wa-negative);
  }
`
