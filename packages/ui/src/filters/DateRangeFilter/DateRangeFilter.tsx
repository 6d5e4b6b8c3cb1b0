'use client'
import { type DatasetName, datasetDefinition, useClock } from '@wabalytics/hooks'
import { type ReactNode, useState } from 'react'
import { useControlled } from '../../controls/useControlled.js'
import { useWa } from '../../theme/useWa.js'
import { FilterPopover } from '../parts/FilterPopover.js'
import { FilterScope } from '../parts/FilterScope.js'
import { type ReadClock, useToday } from '../parts/useToday.js'
import type { DayRange } from '../range/DayRange.js'
import { reachOf } from '../range/lookBack.js'
import { presetOf, type RangePreset, rangePresets, resolveRange } from '../range/presets.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { RangePanel } from './RangePanel.js'
import { useDayText } from './useDayText.js'

export interface DateRangeFilterProps {
  /** The range, when the host holds it: days (`end` exclusive) or a preset that moves with today. */
  readonly value?: DayRange | RangePreset | undefined
  /** The range at first, when the component holds it. @default 'last-28-days' */
  readonly defaultValue?: DayRange | RangePreset | undefined
  /** Called with the days chosen, and with the preset when it was one. */
  readonly onChange?: ((range: DayRange, preset: RangePreset | undefined) => void) | undefined
  /** Datasets whose look-back bounds the choice. @default none: any day can be chosen */
  readonly datasets?: readonly DatasetName[] | undefined
  /** Presets to offer. @default all of them */
  readonly presets?: readonly RangePreset[] | undefined
  /** IANA zone whose midnights the days begin at. @default that of the root */
  readonly timeZone?: string | undefined
  /** What time it is, in milliseconds; keep it stable. @default the provider's, which answers put right; else the device's */
  readonly clock?: ReadClock | undefined
  /** The filter's name. @default 'Period' in the reader's language */
  readonly label?: string | undefined
  /** Whether it cannot be opened. @default false */
  readonly isDisabled?: boolean | undefined
}

/**
 * Which days are counted: presets, or any days typed or picked. People choose the first and the last day; the value is
 * half-open.
 *
 * @example <DateRangeFilter datasets={['pricing']} value={range} onChange={setRange} />
 */
export function DateRangeFilter(props: DateRangeFilterProps): ReactNode {
  return (
    <FilterScope name="DateRangeFilter">
      <RangeField {...props} />
    </FilterScope>
  )
}

const none: readonly DatasetName[] = []

function RangeField(props: DateRangeFilterProps): ReactNode {
  const around = useClock()
  const { datasets = none, presets = rangePresets, clock = around, onChange } = props
  const root = useWa()
  const timeZone = props.timeZone ?? root.timeZone
  const messages = useFilterMessages()
  const text = useDayText()
  const today = useToday(timeZone, clock)
  const [isOpen, setOpen] = useState(false)
  const [value, setValue] = useControlled<DayRange | RangePreset>(
    props.value,
    props.defaultValue ?? 'last-28-days',
    undefined,
  )
  const range = resolveRange(value, today)
  const preset = typeof value === 'string' ? value : presetOf(range, today)
  const days = text.range(range)
  const choose = (next: DayRange | RangePreset): void => {
    setValue(next)
    setOpen(false)
    onChange?.(resolveRange(next, today), typeof next === 'string' ? next : undefined)
  }
  return (
    <FilterPopover
      label={props.label ?? messages.range}
      summary={preset === undefined ? days : `${messages.presets[preset]} · ${days}`}
      hideLabel
      icon="calendar"
      isDisabled={props.isDisabled}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <RangePanel
        range={range}
        preset={preset}
        presets={presets}
        today={today}
        timeZone={timeZone}
        reach={reachOf(datasets, { now: clock(), timeZone })}
        utc={datasets.filter((dataset) => datasetDefinition(dataset).zone === 'utc')}
        onChoose={choose}
      />
    </FilterPopover>
  )
}
