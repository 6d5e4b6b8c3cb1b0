import type { Hue } from './seriesColors.js'

/** The CSS colour of a hue, for an SVG attribute. */
export function hueColor(hue: Hue): string {
  return hue === 0 ? 'var(--wa-neutral)' : `var(--wa-series-${hue})`
}
