import type { Granularity } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemActionProps } from '../ChartItem.js'
import type { FramedProps } from '../FramedProps.js'
import type { Annotation } from './Annotation.js'
import type { ChartSeries } from './model/ChartSeries.js'
import type { PointItem } from './PointItem.js'
import type { PlotMarks } from './plot/PlotMarks.js'

/** What every time chart takes. */
export interface ChartProps extends FramedProps, ItemActionProps<PointItem> {
  /** The lines or sets of bars. Keep the reference stable while the data is the same. */
  readonly series: readonly ChartSeries[]
  /** What the figures mean, and so how they are written and whether they add up. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /** How long one bucket is. @default 'DAY' */
  readonly granularity?: Granularity | undefined
  /**
   * IANA zone whose days, or whose clock, the buckets follow; several where days of several accounts meet by date. Days of
   * series that know their own zone are dated in that one. @default that of the nearest `WaRoot`
   */
  readonly timeZone?: string | readonly string[] | undefined
  /**
   * Whether the series are parts of one whole, and so may be added to each other: categories are, sent and delivered are
   * not. @default true for stacked bars and areas, false otherwise
   */
  readonly additive?: boolean | undefined
  /**
   * The same series in an earlier period, moved under the present one bucket by bucket and drawn faint: dotted lines, pale
   * bars beside the present ones. Series are matched by key.
   */
  readonly previous?: readonly ChartSeries[] | undefined
  /** Dates worth a mark on the time axis: the host's own, or the platform's. */
  readonly annotations?: readonly Annotation[] | undefined
  /**
   * Marks of one's own, drawn over the chart's with its scales: those of `@visx/axis`, `@visx/grid` or `@visx/annotation`, or
   * any SVG. They are in exported pictures, too. Keep it stable. Bars that lie have none. @default none
   */
  readonly marks?: ((plot: PlotMarks) => ReactNode) | undefined
  /** Buckets that start here or later are still counting, and drawn so. Points say so themselves with `part`. */
  readonly partialFrom?: Date | number | undefined
}
