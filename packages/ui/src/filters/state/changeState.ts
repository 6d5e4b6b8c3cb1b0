import type { DatasetName } from '@wabalytics/hooks'
import type { DayRange } from '../range/DayRange.js'
import { spanOf } from '../range/days.js'
import type { RangePreset } from '../range/presets.js'
import type { FilterState } from './FilterState.js'
import { baseGranularity, fitGranularity } from './granularities.js'

/** A state without keys that say nothing: equal states look equal. */
export function withoutEmpty(state: FilterState): FilterState {
  const entries = Object.entries(state).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(entries), range: state.range, granularity: state.granularity }
}

/** A state about other days, with the granularity moved where they are too many or too few for it. */
export function withRange(
  state: FilterState,
  days: DayRange,
  preset: RangePreset | undefined,
  datasets: readonly DatasetName[],
  computed: boolean,
): FilterState {
  const having = datasets.find((one) => baseGranularity(one, state.granularity, computed) !== undefined)
  const granularity =
    having === undefined
      ? state.granularity
      : fitGranularity(having, state.granularity, spanOf(days), computed)
  return { ...state, range: preset ?? days, granularity }
}

/** Whether two states say the same, whatever the order of their keys. */
export function sameState(a: FilterState, b: FilterState): boolean {
  return print(a) === print(b)
}

function print(state: FilterState): string {
  const { range, ...rest } = withoutEmpty(state)
  const days = typeof range === 'string' ? range : [range.start, range.end]
  return JSON.stringify([days, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))])
}
