'use client'
import { type CalendarDate, parseDate } from '@internationalized/date'
import { type ComponentProps, type ReactElement, type ReactNode, useId, useMemo, useState } from 'react'
import {
  type CalendarCellRenderProps,
  CalendarGridBody,
  CalendarGridHeader,
  RangeCalendar,
} from 'react-aria-components'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterIcon } from '../parts/FilterIcon.js'
import { nameHiddenButtons } from '../parts/nameHiddenButtons.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { CalendarHead, Day, DayGrid, MonthName, WeekdayCell } from './calendarStyles.js'
import { type DayText, useDayText } from './useDayText.js'

export interface RangeCalendarBoxProps {
  readonly first: string | undefined
  readonly last: string | undefined
  readonly earliest: string | undefined
  readonly latest: string
  readonly onChange: (first: string, last: string) => void
}

/** A month of days to pick the first and the last from. */
export function RangeCalendarBox(props: RangeCalendarBoxProps): ReactNode {
  const { first, last, earliest, latest, onChange } = props
  const messages = useFilterMessages()
  const text = useDayText()
  const hintId = useId()
  const [focused, setFocused] = useState<CalendarDate>(() => parseDate(last ?? latest))
  const value = useMemo(
    () =>
      first === undefined || last === undefined || last < first
        ? null
        : { start: parseDate(first), end: parseDate(last) },
    [first, last],
  )
  return (
    <RangeCalendar
      ref={(box) => nameHiddenButtons(box, messages.nextMonth, 'descendants')}
      aria-label={messages.calendar}
      value={value}
      onChange={({ start, end }) => onChange(start.toString(), end.toString())}
      focusedValue={focused}
      onFocusChange={setFocused}
      maxValue={parseDate(latest)}
      {...(earliest === undefined ? {} : { minValue: parseDate(earliest) })}
    >
      {({ state }) => (
        <>
          <CalendarHead>
            <SmallButton slot="previous" data-wa-icon="" aria-label={messages.previousMonth}>
              <FilterIcon name="back" />
            </SmallButton>
            <MonthName />
            <SmallButton slot="next" data-wa-icon="" aria-label={messages.nextMonth}>
              <FilterIcon name="forward" />
            </SmallButton>
          </CalendarHead>
          <DayGrid weekdayStyle="short">
            <CalendarGridHeader>{(day) => <WeekdayCell>{day}</WeekdayCell>}</CalendarGridHeader>
            <CalendarGridBody>
              {(date) => (
                <Day date={date} render={(dom, day) => drawDay(dom, day, text, messages.selected, hintId)} />
              )}
            </CalendarGridBody>
          </DayGrid>
          <VisuallyHidden id={hintId} aria-hidden="true">
            {state.anchorDate === null ? messages.calendarStart : messages.calendarFinish}
          </VisuallyHidden>
        </>
      )}
    </RangeCalendar>
  )
}

/** React Aria speaks of days in fewer languages than we do: its words for them are replaced by ours. */
function drawDay(
  dom: ComponentProps<'div'>,
  day: CalendarCellRenderProps,
  text: DayText,
  selected: string,
  hintId: string,
): ReactElement {
  const name = text.full(day.date.toString())
  const own = {
    'aria-label': day.isSelected ? `${name}, ${selected}` : name,
    ...(dom['aria-describedby'] !== undefined && { 'aria-describedby': hintId }),
  }
  return <div {...dom} {...own} />
}
