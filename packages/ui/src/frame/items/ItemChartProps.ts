import type { FramedProps } from '../FramedProps.js'

/** What every chart takes that is not a set of series over time. */
export interface ItemChartProps extends FramedProps {
  /** IANA zone the figures were counted in, named under the chart. @default that of the nearest `WaRoot` */
  readonly timeZone?: string | undefined
}
