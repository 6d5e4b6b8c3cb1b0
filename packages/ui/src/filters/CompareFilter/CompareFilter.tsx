'use client'
import { type DatasetName, useClock } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { useWa } from '../../theme/useWa.js'
import { ChoiceFilter } from '../ChoiceFilter/ChoiceFilter.js'
import { useDayText } from '../DateRangeFilter/useDayText.js'
import { FilterScope } from '../parts/FilterScope.js'
import type { ReadClock } from '../parts/useToday.js'
import type { DayRange } from '../range/DayRange.js'
import { reachOf } from '../range/lookBack.js'
import { previousRange } from '../range/previousRange.js'
import { type CompareMode, compareModes } from '../state/FilterState.js'
import { useFilterMessages } from '../useFilterMessages.js'

export interface CompareFilterProps {
  /** The days shown. */
  readonly range: DayRange
  /** What they are compared to, when the host holds it; `undefined` with `onChange`: nothing. */
  readonly value?: CompareMode | undefined
  /** Called with what was chosen; `undefined`: no comparison. */
  readonly onChange?: ((compare: CompareMode | undefined) => void) | undefined
  /** Datasets whose look-back bounds the choice. @default none */
  readonly datasets?: readonly DatasetName[] | undefined
  /** IANA zone whose midnights the days begin at. @default that of the root */
  readonly timeZone?: string | undefined
  /** What time it is, in milliseconds; keep it stable. @default the provider's, which answers put right; else the device's */
  readonly clock?: ReadClock | undefined
}

/** What a period is compared to, each with its days; what the platform no longer keeps cannot be chosen. */
export function CompareFilter(props: CompareFilterProps): ReactNode {
  return (
    <FilterScope name="CompareFilter">
      <CompareField {...props} />
    </FilterScope>
  )
}

const NONE = 'none'

function CompareField(props: CompareFilterProps): ReactNode {
  const around = useClock()
  const { range, value, onChange, datasets = [], clock = around } = props
  const messages = useFilterMessages()
  const text = useDayText()
  const root = useWa()
  const reach = reachOf(datasets, { now: clock(), timeZone: props.timeZone ?? root.timeZone })
  const options = compareModes.map((mode) => {
    const before = previousRange(range, mode)
    const gone = reach !== undefined && before.start < reach.earliest
    return {
      value: mode,
      label: messages.compareModes[mode],
      description: gone ? messages.outOfReach : text.range(before),
      isDisabled: gone,
    }
  })
  return (
    <ChoiceFilter<CompareMode | typeof NONE>
      label={messages.compare}
      options={[{ value: NONE, label: messages.compareNone }, ...options]}
      value={value ?? NONE}
      emptyValue={NONE}
      onChange={(mode) => onChange?.(mode === NONE ? undefined : mode)}
    />
  )
}
