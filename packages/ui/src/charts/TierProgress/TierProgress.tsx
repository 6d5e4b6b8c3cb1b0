'use client'
import { type ReactNode, useMemo } from 'react'
import { localMonth } from '../../format/localMonth.js'
import type { ItemActionProps } from '../../frame/ChartItem.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { WaScope } from '../../theme/WaScope.js'
import { MeterFrame } from '../meters/MeterFrame.js'
import { isMonthToDate, type MomentRange } from './isMonthToDate.js'
import { type TierRow, tierPlaces } from './tierPlaces.js'
import { resetText, tierSummary, tierTable } from './tierWords.js'
import { useTierProgress } from './useTierProgress.js'

export interface TierProgressProps extends ItemChartProps, ItemActionProps<TierRow> {
  /** Markets and categories of the month. Keep the reference stable while the data is the same. */
  readonly rows: readonly TierRow[]
  /** When the figures were asked: the month around it, in the zone, is the one shown. */
  readonly asOf: Date | number
  /** What the figures were asked for. @default not told: then volumes are "at least" */
  readonly range?: MomentRange | undefined
  /**
   * Says that this account is all of its business portfolio. Only then, and when `range` is exactly the month to date, are
   * volumes told as they are, with what is left of the tier. @default false
   */
  readonly wholePortfolio?: boolean | undefined
}

/**
 * Where the month's charged volume stands among the volume tiers, a row a market and category. Tiers count a whole business
 * portfolio, so what one account shows is "at least"; the present tier is the one that the platform reported.
 */
export function TierProgress(props: TierProgressProps): ReactNode {
  return (
    <WaScope name="TierProgress">
      <FramedTiers {...props} />
    </WaScope>
  )
}

function FramedTiers(props: TierProgressProps): ReactNode {
  const { rows, range, wholePortfolio = false, onItemAction } = props
  const frame = useItemFrame(props)
  const { formatters, words } = frame
  const asOf = Number(props.asOf)
  const month = useMemo(() => localMonth(asOf, formatters.timeZone), [asOf, formatters.timeZone])
  const whole = wholePortfolio && range !== undefined && isMonthToDate(range, asOf, formatters.timeZone)
  const places = useMemo(() => tierPlaces(rows, whole), [rows, whole])
  return (
    <MeterFrame
      chart={props}
      frame={frame}
      geometry={useTierProgress(places, frame)}
      present={places.some(({ volume, tier }) => volume !== null || tier !== null)}
      facts={[resetText(month, frame), whole ? words.tierWhole : words.tierNote]}
      summary={tierSummary(places, frame)}
      table={tierTable(places, frame)}
      month={month}
      items={rows}
      onOpen={onItemAction}
    />
  )
}
