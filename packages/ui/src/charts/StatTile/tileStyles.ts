'use client'
import { bareButton } from '../../controls/bareStyles.js'
import { guestButton } from '../../controls/guest.js'
import { floating } from '../../overlay/floatStyles.js'
import { styled } from '../../styled.js'

export const TileBox = styled.div.withConfig({ componentId: 'wa-tile' })`
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: calc(var(--wa-unit) * 1);
  min-inline-size: 0;
  block-size: 100%;
  padding: calc(var(--wa-unit) * 4) calc(var(--wa-unit) * 4.5);
  border: 1px solid var(--wa-border);
  border-radius: var(--wa-radius);
  background: var(--wa-surface);
  color: var(--wa-ink);
`

export const TileLabel = styled.div.withConfig({ componentId: 'wa-tile-label' })`
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  font-weight: 500;
  overflow-wrap: anywhere;
`

export const TileRow = styled.div.withConfig({ componentId: 'wa-tile-row' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 3);
  inline-size: 100%;
`

export const TileFigure = styled.div.withConfig({ componentId: 'wa-tile-figure' })`
  font-size: 1.85em;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  line-height: 1.25;
  letter-spacing: -0.02em;
  overflow-wrap: anywhere;
  &[data-wa-missing] {
    color: var(--wa-ink-muted);
  }
`

export const RoundBox = styled.span.withConfig({ componentId: 'wa-round' })`
  position: relative;
  display: inline-block;
`

export const RoundButton = styled.button.attrs(guestButton).withConfig({ componentId: 'wa-round-button' })`
  ${bareButton}
  border-radius: calc(var(--wa-radius) * 0.4);
  font-variant-numeric: inherit;
  letter-spacing: inherit;
  text-decoration: underline dotted var(--wa-border-strong) 1.5px;
  text-underline-offset: 0.22em;
  &:focus-visible {
    outline-offset: 2px;
  }
`

export const ExactFigure = styled.span.withConfig({ componentId: 'wa-exact' })`
  ${floating}
  visibility: hidden;
  padding: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 2);
  overflow: visible;
  border-radius: calc(var(--wa-radius) * 0.6);
  font-weight: 500;
  white-space: nowrap;
  pointer-events: none;
  &[data-wa-open] {
    visibility: visible;
  }
`

export const TileChangeBox = styled.div.withConfig({ componentId: 'wa-tile-change' })`
  display: flex;
  align-items: center;
  gap: calc(var(--wa-unit) * 1);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  & > svg {
    flex: none;
  }
  &[data-wa-tone='good'] {
    color: var(--wa-positive);
  }
  &[data-wa-tone='bad'] {
    color: var(--wa-negative);
  }
`

export const TileNote = styled.div.withConfig({ componentId: 'wa-tile-note' })`
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
`

export const TileSkeleton = styled.svg.withConfig({ componentId: 'wa-tile-skeleton' })`
  display: block;
  block-size: 2.4em;
`
