'use client'
import { dateOf } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useStable } from '../../controls/useStable.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ChartItem, ItemActionProps } from '../../frame/ChartItem.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { openIn } from '../../frame/items/openIn.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { RampLegend } from '../../frame/legend/RampLegend.js'
import type { Annotation } from '../../frame/time/Annotation.js'
import { AnnotationList } from '../../frame/time/AnnotationList.js'
import type { ChartPoints } from '../../frame/time/model/ChartSeries.js'
import { columnsOf, isDated } from '../../frame/time/model/columnsOf.js'
import { placeOfDate } from '../../frame/time/model/timeAxis.js'
import { CellMarks } from '../../marks/CellMarks.js'
import { CellNotes } from '../../marks/CellNotes.js'
import { WaScope } from '../../theme/WaScope.js'
import { type CalendarDay, calendarDays } from './calendarDays.js'
import { calendarSummary, calendarTable, dateFormatters } from './calendarWords.js'
import { useCalendarChart } from './useCalendarChart.js'

/** The day that was clicked, or entered with the keyboard: `key` is its date. */
export interface DayItem extends CalendarDay, ChartItem {}

export interface CalendarChartProps extends ItemChartProps, ItemActionProps<DayItem> {
  /** Points of days or shorter buckets, in any order. Keep the reference stable while the data is the same. */
  readonly points: ChartPoints
  /** What the figures mean. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /** The weekday a week begins on, 0 for Sunday to 6 for Saturday. @default 1 */
  readonly firstDayOfWeek?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Dates worth a mark: the host's own, or the platform's. @default [] */
  readonly annotations?: readonly Annotation[] | undefined
}

const COUNT = { kind: 'count' } as const
const NOTHING: readonly never[] = []

/** Days by month on the account's own calendar, missing ones apart from those that are zero. */
export function CalendarChart(props: CalendarChartProps): ReactNode {
  return (
    <WaScope name="CalendarChart">
      <FramedCalendar {...props} />
    </WaScope>
  )
}

function FramedCalendar(props: CalendarChartProps): ReactNode {
  const { points, firstDayOfWeek = 1, annotations = NOTHING, onItemAction } = props
  const frame = useItemFrame(props)
  const { formatters, messages, words } = frame
  const { timeZone } = formatters
  const format = useStable(props.format ?? COUNT)
  const days = useMemo(() => calendarDays(points, timeZone), [points, timeZone])
  const { plot, marks, steps, cellOf } = useCalendarChart(days, firstDayOfWeek, format, frame)
  const summary = useMemo(
    () => calendarSummary(days, format, { formatters, messages, words }),
    [days, format, formatters, messages, words],
  )
  const placed = annotations.flatMap((annotation) => {
    const date = annotation.date ?? dateOf(Number(annotation.x) / 1000, timeZone)
    const cell = cellOf(date)
    return cell === undefined ? [] : [{ ...annotation, x: placeOfDate(date), cell, pixel: cell.x }]
  })
  const notes = placed.map((one, at) => ({ ...one, number: formatters.value(at + 1, COUNT) }))
  // Points that bring their dates along tell no zone.
  const dated = isDated(columnsOf(points))
  const zone = props.timeZone === undefined && dated ? undefined : timeZone
  return (
    <Frame
      chart={props}
      frame={frame}
      present={days.some(({ value }) => value !== null)}
      summary={summary}
      table={() => calendarTable(days, format, frame, zone)}
      items={useItems(plot, frame)}
      skeleton="grid"
      span={zone === undefined ? undefined : [days[0]?.start ?? 0, days[days.length - 1]?.start ?? 0]}
      help={[
        ['← → ↑ ↓', words.helpWeeks],
        ['PgUp, PgDn', words.helpMonths],
        ['Home, End', messages.helpEnds],
      ]}
      legend={<RampLegend frame={frame} steps={steps} format={format} missing={marks.missing !== ''} />}
      below={
        <AnnotationList annotations={notes} frame={{ messages, formatters: dateFormatters(formatters) }} />
      }
      onOpen={openIn(days, onItemAction && ((day) => onItemAction({ ...day, key: day.date })))}
    >
      <CellMarks {...marks} />
      <CellNotes notes={notes} />
    </Frame>
  )
}
