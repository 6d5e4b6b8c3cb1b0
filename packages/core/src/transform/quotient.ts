import { countsNothing } from '../table/missingKinds.js'
import type { MetricColumn } from '../table/pointTable.js'
import { ExactSums, MissingCounts } from './accumulate.js'
import { divide } from './divide.js'
import type { MeasureUnit } from './measureColumn.js'
import type { PlannedMeasure } from './measureKinds.js'

/** The two sides of a quotient. */
export interface Sides {
  readonly above: MetricColumn
  readonly below: MetricColumn
}

/**
 * The sum of `above` ÷ the sum of `below`, over points that have both of them whole: a missing cost makes no message
 * cheap, and money whose clicks are no longer kept buys none of those that are. `whole`: the sides are of those points
 * already, and these are of all.
 */
export function quotientOf(
  sides: Sides,
  unit: MeasureUnit,
  cells: number,
  whole?: Sides | undefined,
): PlannedMeasure {
  const known = whole === undefined ? knownPoints(sides) : knownGroups(sides, whole)
  const [of, per] = [sums(sides.above, known?.valid), sums(sides.below, known?.valid)]
  const all = whole ?? sides
  const [ofAll, perAll] =
    known === undefined ? [of, per] : [sums(all.above, known.counted), sums(all.below, known.counted)]
  const missing = new MissingCounts(cells, { ...sides.above, ...known })
  return {
    accumulators: [...new Set([of, per, ofAll, perAll]), missing],
    finish(points) {
      const base = { of: of.sums, per: per.sums, ofAll: ofAll.sums, perAll: perAll.sums }
      const reasons = missing.empty(points)
      const { lacking } = missing
      // Where all there is to divide is gone, that is the reason, not that 0 is left.
      for (let cell = 0; cell < cells; cell++) {
        if (base.of[cell] === 0 && base.per[cell] === 0) reasons[cell] ||= lacking[cell] ?? 0
      }
      return {
        ...{ unit, additive: false, missing: missing.missing, lacking, base },
        ...divide(base.of, base.per, reasons),
      }
    },
  }

  function sums({ values }: MetricColumn, mask: Uint8Array | undefined): ExactSums {
    return new ExactSums(
      cells,
      mask === undefined ? values : values.map((value, i) => (mask[i] === 1 ? value : 0)),
    )
  }
}

interface Known {
  /** Which points have both sides whole. */
  readonly valid: Uint8Array
  /** Why the others have not; of those that have: why they are sums of a part. */
  readonly reasons: Uint8Array
  /** Which have anything to be counted. */
  readonly counted: Uint8Array | undefined
}

/** `undefined`: all have both sides whole. */
function knownPoints({ above, below }: Sides): Known | undefined {
  const isWhole = ({ valid, reasons }: MetricColumn) => reasons === undefined && !valid.includes(0)
  if (isWhole(above) && isWhole(below)) return undefined
  const { length } = above.valid
  const valid = new Uint8Array(length)
  const reasons = new Uint8Array(length)
  const counted = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const reason = Math.max(above.reasons?.[i] ?? 0, below.reasons?.[i] ?? 0)
    const has = above.valid[i] === 1 && below.valid[i] === 1
    valid[i] = has && reason === 0 ? 1 : 0
    reasons[i] = reason
    counted[i] = countsNothing(reason) ? 0 : 1
  }
  return { valid, reasons, counted }
}

function knownGroups({ above, below }: Sides, whole: Sides): Known {
  const valid = above.valid.map((each, i) => each & (below.valid[i] ?? 0))
  const reasonAt = (i: number) =>
    Math.max(...[above, below, whole.above, whole.below].map(({ reasons }) => reasons?.[i] ?? 0))
  return { valid, reasons: valid.map((_, i) => reasonAt(i)), counted: undefined }
}
