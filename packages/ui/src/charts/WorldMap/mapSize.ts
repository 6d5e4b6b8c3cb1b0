import type { Box } from '../../controls/useBox.js'
import { HEIGHT, WIDTH } from './world/equalEarth.js'

/** A map is as high as its width asks, and no higher than this unless `frame.height` says so. */
export const HIGHEST = 640

/** How many countries are listed under a map until all are asked for. */
export const LISTED = 8

/** Pixels of one unit of the map. */
export function mapScale(width: number, most: number): number {
  return Math.round(10_000 * Math.min(width / WIDTH, most / HEIGHT)) / 10_000
}

/** How high a map is, in pixels. */
export function mapHeight(width: number, most = HIGHEST): number {
  return Math.ceil(HEIGHT * mapScale(width, most))
}

/** About how high the countries under a map will be, before they are known: full columns, and a button for the others. */
export function listHeight({ width, fontSize }: Pick<Box, 'width' | 'fontSize'>): number {
  const columns = Math.max(1, Math.floor((width + GAP) / (14.5 * fontSize + GAP)))
  const row = Math.max(28, Math.ceil(1.4 * fontSize) + 9)
  return 12 + Math.ceil(LISTED / columns) * row + 28
}

/** Between two columns of countries. */
const GAP = 20
