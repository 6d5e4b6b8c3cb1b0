import type { SeriesPoint } from '@wabalytics/hooks'
import type { ToldFigure } from '../answers/useTileWords.js'
import type { MissingReason } from '../frame/missing/MissingReason.js'
import { missingReasonOf } from '../frame/missing/missingReasonOf.js'

/** A bucket's figure for a table, or why it has none. */
export function pointFigure(point: SeriesPoint | undefined): ToldFigure | MissingReason {
  const value = point?.y ?? undefined
  return value === undefined
    ? missingReasonOf(point?.reason)
    : { value, reason: undefined, lacking: point?.lacking, base: undefined }
}
