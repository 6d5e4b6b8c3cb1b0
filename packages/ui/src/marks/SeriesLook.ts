import type { Hue } from '../theme/seriesColors.js'

/** A series by name and look: what legends, swatches and pictures need of it. */
export interface SeriesLook {
  readonly key: string
  readonly label: string
  readonly hue: Hue
  /** 0 for the first series of its hue, 1 for the next…: picks the dash, so that colour is never the only sign. */
  readonly repeat: number
}
