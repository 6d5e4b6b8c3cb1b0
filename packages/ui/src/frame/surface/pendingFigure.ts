import type { FigureGeometry, Spot } from './Spot.js'

const nowhere: Spot = { name: '', lines: [], x: 0, y: 0, outline: '' }

/** A plot of parts that waits for its size: nothing of it is drawn. */
export const pendingFigure: FigureGeometry = {
  width: 0,
  height: 0,
  count: 0,
  spot: () => nowhere,
  spotAt: () => -1,
  move: () => null,
}
