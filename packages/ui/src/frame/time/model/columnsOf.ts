import type { PointColumns } from '@wabalytics/hooks'
import type { BucketPart, ChartPoint, ChartPoints, ChartSeries } from './ChartSeries.js'
import { codeOfReason } from './reasonCodes.js'

/** Buckets as charts read them: as many of each as there are starts, and no figure but finite ones and `NaN`. */
export interface Columns extends Omit<PointColumns, 'parts'> {
  readonly parts?: ReadonlyMap<number, BucketPart> | undefined
}

/** A series, and its buckets by column. */
export interface ColumnSeries {
  readonly one: ChartSeries
  readonly columns: Columns
}

/** Buckets as hosts have them in, columns out. Those that are columns already stay the same arrays. */
export function columnsOf(points: ChartPoints): Columns {
  if (isList(points)) return columnsOfList(points)
  const { x, y } = points
  if (y.length === x.length && !isEndless(y)) return points
  return { ...points, y: Float64Array.from(x, (_, at) => figureOf(y[at])) }
}

/** Whether each bucket brings its date along, and needs no zone to have one. */
export function isDated({ x, dates }: Columns): boolean {
  return x.length === 0 || dates?.includes(undefined) === false
}

function columnsOfList(points: readonly ChartPoint[]): Columns {
  const { length } = points
  const x = new Float64Array(length)
  const y = new Float64Array(length)
  const reasons = new Uint8Array(length)
  const parts = new Map<number, BucketPart>()
  let dates: (string | undefined)[] | undefined
  for (let at = 0; at < length; at++) {
    const point = points[at]
    if (point === undefined) continue
    x[at] = Number(point.x)
    y[at] = figureOf(point.y)
    if (point.reason !== undefined) reasons[at] = codeOfReason(point.reason)
    if (point.part !== undefined) parts.set(at, point.part)
    if (point.date === undefined) continue
    dates ??= Array.from({ length })
    dates[at] = point.date
  }
  return { x, y, dates, reasons, parts }
}

function figureOf(y: number | null | undefined): number {
  return typeof y === 'number' && Number.isFinite(y) ? y : Number.NaN
}

function isEndless(figures: Float64Array): boolean {
  for (const figure of figures) if (Math.abs(figure) === Number.POSITIVE_INFINITY) return true
  return false
}

function isList(points: ChartPoints): points is readonly ChartPoint[] {
  return Array.isArray(points)
}
