import { linearScale, timeScale } from '../../../scales/straightScale.js'
import type { PlotGeometry } from './PlotGeometry.js'

const NO_STEPS = () => ({ within: () => [], words: () => [] })

/** A plot that waits for its size: nothing of it is drawn. */
export const pendingPlot: PlotGeometry = {
  width: 0,
  height: 0,
  left: 0,
  top: 0,
  innerWidth: 0,
  innerHeight: 0,
  fontSize: 0,
  timeTicks: [],
  valueTicks: [],
  xPixels: new Float64Array(),
  bucketWidth: 0,
  withheld: [],
  xScale: /* @__PURE__ */ timeScale([0, 0], [0, 0], NO_STEPS),
  yScale: /* @__PURE__ */ linearScale([0, 0], [0, 0], NO_STEPS),
}
