'use client'
import { type DatasetName, daysBetween, shiftDate } from '@wabalytics/hooks'
import { type ReactNode, useId, useState } from 'react'
import { createFormatters } from '../../format/createFormatters.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterFoot, FootSay } from '../parts/popoverStyles.js'
import type { DayRange } from '../range/DayRange.js'
import { lastDayOf } from '../range/days.js'
import type { Reach } from '../range/lookBack.js'
import type { RangePreset } from '../range/presets.js'
import { rangeProblem } from '../range/rangeProblem.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { DayField } from './DayField.js'
import { PresetList } from './PresetList.js'
import { RangeCalendarBox } from './RangeCalendarBox.js'
import { RangeNotes } from './RangeNotes.js'
import { CustomSide, DayFields, RangeLayout } from './rangeStyles.js'
import { useDayText } from './useDayText.js'

export interface RangePanelProps {
  readonly range: DayRange
  readonly preset: RangePreset | undefined
  readonly presets: readonly RangePreset[]
  readonly today: string
  readonly timeZone: string
  readonly reach: Reach | undefined
  /** Datasets whose days are UTC ones. */
  readonly utc: readonly DatasetName[]
  readonly onChoose: (range: DayRange | RangePreset) => void
}

/** Inside the popover: presets at once, or a draft of two days that is applied. */
export function RangePanel(props: RangePanelProps): ReactNode {
  const { range, preset, today, reach, onChoose } = props
  const messages = useFilterMessages()
  const words = useVocabulary()
  const text = useDayText()
  const { formatters } = useWa()
  // The days' zone, which need not be the root's.
  const inZone = createFormatters(formatters.locale, props.timeZone)
  const problemId = useId()
  const [first, setFirst] = useState<string | undefined>(range.start)
  const [last, setLast] = useState<string | undefined>(lastDayOf(range))
  const earliest = reach?.earliest ?? '0001-01-01'
  const [firstComplete, setFirstComplete] = useState(true)
  const [lastComplete, setLastComplete] = useState(true)
  const problem =
    firstComplete && lastComplete ? rangeProblem(first, last, { earliest, today }) : 'incomplete'
  const count = first !== undefined && last !== undefined && last >= first ? daysBetween(first, last) + 1 : 0
  const apply = (): void => {
    if (problem === undefined && first !== undefined && last !== undefined)
      onChoose({ start: first, end: shiftDate(last, 1) })
  }
  const said = {
    incomplete: messages.rangeIncomplete,
    reversed: messages.rangeReversed,
    'too-early': messages.rangeTooEarly(text.day(earliest)),
    'in-future': messages.rangeInFuture,
  }
  const bad = { describedBy: problem && problemId, onEnter: apply }
  return (
    <>
      <RangeLayout>
        <PresetList
          presets={props.presets}
          preset={preset}
          today={today}
          earliest={reach?.earliest}
          onChoose={onChoose}
        />
        <CustomSide>
          <DayFields>
            <DayField
              label={messages.firstDay}
              value={first}
              onChange={setFirst}
              onComplete={setFirstComplete}
              isInvalid={problem === 'reversed' || problem === 'too-early'}
              {...bad}
            />
            <DayField
              label={messages.lastDay}
              value={last}
              onChange={setLast}
              onComplete={setLastComplete}
              isInvalid={problem === 'reversed' || problem === 'in-future'}
              {...bad}
            />
          </DayFields>
          <RangeCalendarBox
            first={first}
            last={last}
            earliest={reach?.earliest}
            latest={today}
            onChange={(from, to) => {
              setFirst(from)
              setLast(to)
            }}
          />
          <RangeNotes
            zone={inZone.zone(Date.parse(range.start), Date.parse(range.end))}
            utc={props.utc.map(words.dataset)}
            reach={reach}
            first={first}
          />
        </CustomSide>
      </RangeLayout>
      <FilterFoot>
        <FootSay
          id={problemId}
          role="status"
          data-wa-say=""
          data-wa-bad={problem === undefined ? undefined : ''}
        >
          {problem === undefined
            ? messages.dayCount(count, formatters.value(count, { kind: 'count' }))
            : said[problem]}
        </FootSay>
        <SmallButton data-wa-primary="" isDisabled={problem !== undefined} onPress={apply}>
          {messages.apply}
        </SmallButton>
      </FilterFoot>
    </>
  )
}
