'use client'
import { serviceAllowance } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { localMonth } from '../../format/localMonth.js'
import type { ItemActionProps } from '../../frame/ChartItem.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { WaScope } from '../../theme/WaScope.js'
import { MeterFrame } from '../meters/MeterFrame.js'
import { type AllowanceNumber, allowanceRows, beginningOf } from './allowanceRows.js'
import { allowanceSummary, allowanceTable } from './allowanceWords.js'
import { useFreeAllowance } from './useFreeAllowance.js'

export interface FreeAllowanceProps extends ItemChartProps, ItemActionProps<AllowanceNumber> {
  /** Phone numbers and what they sent free this month. Keep the reference stable while the data is the same. */
  readonly numbers: readonly AllowanceNumber[]
  /** When the figures were asked: the month around it, in the zone, is the one shown. */
  readonly asOf: Date | number
  /** Free service messages a number has in a month. @default 1000, as the platform announced and integrators report */
  readonly allowance?: number | undefined
  /** First day the allowance holds, `YYYY-MM-DD` in the zone. @default '2026-10-01', from the same source */
  readonly from?: string | undefined
}

/** How much of its free messages each phone number has used this month, and when they will be used up at its pace. */
export function FreeAllowance(props: FreeAllowanceProps): ReactNode {
  return (
    <WaScope name="FreeAllowance">
      <FramedAllowance {...props} />
    </WaScope>
  )
}

function FramedAllowance(props: FreeAllowanceProps): ReactNode {
  const { numbers, onItemAction } = props
  const { allowance = serviceAllowance.messages, from = serviceAllowance.from } = props
  const frame = useItemFrame(props)
  const { formatters, words } = frame
  const { timeZone } = formatters
  const asOf = Number(props.asOf)
  const about = useMemo(
    () => ({ allowance, begins: beginningOf(from, timeZone) }),
    [allowance, from, timeZone],
  )
  const month = useMemo(() => localMonth(asOf, timeZone), [asOf, timeZone])
  const rows = useMemo(
    () => allowanceRows(numbers, { allowance, from, asOf, timeZone }),
    [numbers, allowance, from, asOf, timeZone],
  )
  const paced = rows.some(({ pace }) => pace !== null)
  const announced = props.allowance === undefined && props.from === undefined
  return (
    <MeterFrame
      chart={props}
      frame={frame}
      geometry={useFreeAllowance(rows, about, frame)}
      present={rows.some(({ used }) => used !== null)}
      facts={[
        words.freeNote,
        ...(announced ? [words.allowanceSource] : []),
        ...(paced ? [words.paceNote] : []),
      ]}
      summary={allowanceSummary(rows, about, frame)}
      table={allowanceTable(rows, about, frame)}
      month={month}
      items={numbers}
      onOpen={onItemAction}
    />
  )
}
