import type { ValueFormat } from '../../format/ValueFormat.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import type { ChartState } from '../../frame/states/ChartState.js'
import type { ChartPoints } from '../../frame/time/model/ChartSeries.js'

export interface StatTileProps {
  /** What the figure is. */
  readonly label: string
  /** The figure; `null` when it is missing. */
  readonly value: number | null
  /** Why it is missing. @default 'no-data' */
  readonly reason?: MissingReason | undefined
  /** Why it is missing, in words of its own. @default the words of `reason` */
  readonly reasonText?: string | undefined
  /** What it means, and so how it is written. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /** The figure to compare with, of the period before. */
  readonly previous?: number | null | undefined
  /** Words for that period. @default 'the period before' */
  readonly previousLabel?: string | undefined
  /** Whether more is better: decides the colour of a change, which its sign and arrow tell too. @default 'up' */
  readonly goodDirection?: 'up' | 'down' | 'none' | undefined
  /** The figure's course, drawn as a sparkline. */
  readonly points?: ChartPoints | undefined
  /** Where the data stands. @default { status: 'success' } */
  readonly state?: ChartState | undefined
  /** A word about the figure: what is missing, or what it is a share of. */
  readonly note?: string | undefined
}
