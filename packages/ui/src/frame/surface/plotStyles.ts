'use client'
import { Float } from '../../overlay/Float.js'
import { styled } from '../../styled.js'

export const PlotArea = styled.div.withConfig({ componentId: 'wa-plot' })`
  position: relative;
  border-radius: calc(var(--wa-radius) * 0.6);
  &:focus-visible {
    outline: 2px solid var(--wa-accent);
    outline-offset: 2px;
  }
`

/** A finger reads along it; up and down, and two of them, are the page's. */
export const PlotSvg = styled.svg.withConfig({ componentId: 'wa-plot-svg' })`
  display: block;
  inline-size: 100%;
  max-inline-size: none;
  block-size: auto;
  overflow: visible;
  font-family: inherit;
  font-size: var(--wa-text-small);
  font-variant-numeric: tabular-nums;
  touch-action: pan-y pinch-zoom;
  user-select: none;
  -webkit-touch-callout: none;
  -webkit-tap-highlight-color: transparent;
  &[data-wa-action] {
    cursor: pointer;
  }
`

/** A layer of its own above the marks: what moves with the pointer repaints nothing below. */
export const OverSvg = styled(PlotSvg).withConfig({ componentId: 'wa-plot-over' })`
  position: absolute;
  inset-block-start: 0;
  left: 0;
  pointer-events: none;
  will-change: transform;
`

/** The plot, for what hangs in its corner. */
export const HelpGround = styled.span.withConfig({ componentId: 'wa-help-ground' })`
  position: absolute;
  inset: 0;
  pointer-events: none;
`

export const HelpBox = styled(Float).withConfig({ componentId: 'wa-help' })`
  max-inline-size: min(26em, var(--wa-room-width));
  padding: calc(var(--wa-unit) * 3) calc(var(--wa-unit) * 4);
  overflow: auto;
  border-radius: var(--wa-radius);
  & dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 3);
    margin: calc(var(--wa-unit) * 2) 0;
    padding: 0;
  }
  & dt {
    margin: 0;
    font-weight: 600;
    white-space: nowrap;
  }
  & dd {
    margin: 0;
    color: var(--wa-ink-muted);
  }
`
