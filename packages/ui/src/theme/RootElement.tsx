'use client'
import { type ComponentPropsWithoutRef, forwardRef, useCallback } from 'react'
import { styled } from '../styled.js'
import { defaultTheme } from './defaultTheme.js'
import { themeCss } from './themeCss.js'

/** The shipped tokens as CSS variables: constants of ours, no host value among them. */
const variables = themeCss(defaultTheme).declarations

/**
 * Under forced colours browsers leave SVG alone, so its words and lines take the reader's own colours through the
 * variables; the hues stay, in the scheme of the reader's background.
 */
const forcedVariables = `
  --wa-surface: Canvas;
  --wa-surface-raised: Canvas;
  --wa-surface-sunken: Canvas;
  --wa-ink: CanvasText;
  --wa-ink-muted: CanvasText;
  --wa-border: CanvasText;
  --wa-border-strong: CanvasText;
  --wa-grid: color-mix(in srgb, CanvasText 25%, Canvas);
  --wa-accent: Highlight;
`

/**
 * The element that carries the theme; on paper the light one, since browsers leave backgrounds out. `&&` outweighs what a
 * host page says about its own `div`s. What it animates wherever it is would show figures on their way to others: not in here,
 * but for elements of its own whose classes say so.
 */
const RootBox = styled.div.withConfig({ componentId: 'wa-root' })`
  && {
    ${variables}
    --wa-unit: 4px;
    --wa-text-small: 0.8572em;
    --wa-text-large: 1.1429em;
    --wa-text-huge: 2em;
    --wa-shadow: 0 1px 2px rgb(16 24 20 / 6%), 0 8px 24px rgb(16 24 20 / 12%);
    box-sizing: border-box;
    min-inline-size: 0;
    color: var(--wa-ink);
    font-family: var(--wa-font-family);
    font-size: var(--wa-font-size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    -webkit-font-smoothing: antialiased;
    transition: none;
  }
  :where(&) :not(wa-none),
  :where(&) :not(wa-none)::before,
  :where(&) :not(wa-none)::after {
    transition: none;
  }
  &&[data-wa-scheme='light'] {
    color-scheme: light;
  }
  &&[data-wa-scheme='dark'] {
    color-scheme: dark;
  }
  &&[data-wa-scheme='auto'] {
    color-scheme: light dark;
  }
  @media (forced-colors: active) {
    &&& {
      ${forcedVariables}
      color-scheme: light dark;
    }
  }
  @media print {
    &&& {
      color-scheme: light;
    }
  }
  &&[data-wa-density='compact'] {
    --wa-unit: 3px;
  }
  &&[data-wa-aside] {
    display: contents;
  }
`

/**
 * A root. React Aria keeps every element of the page with a running transition until that ends, which it never does for what is
 * unmounted: it is not told of those in here.
 */
export const RootElement = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<typeof RootBox>>(
  function RootElement(props, outer) {
    const ref = useCallback(
      (element: HTMLDivElement | null): void => {
        element?.addEventListener('transitionrun', keepInside)
        if (typeof outer === 'function') outer(element)
        else if (outer) outer.current = element
      },
      [outer],
    )
    return <RootBox {...props} ref={ref} />
  },
)

function keepInside(event: Event): void {
  event.stopPropagation()
}
