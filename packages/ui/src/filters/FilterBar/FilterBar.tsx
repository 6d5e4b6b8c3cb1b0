'use client'
import { type DatasetName, useClock } from '@wabalytics/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { Room } from '../../controls/Room.js'
import { useControlled } from '../../controls/useControlled.js'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { FilterScope } from '../parts/FilterScope.js'
import { type ReadClock, useToday } from '../parts/useToday.js'
import { resolveRange } from '../range/presets.js'
import { sameState, withoutEmpty } from '../state/changeState.js'
import { defaultFilterState } from '../state/defaultFilterState.js'
import type { FilterState } from '../state/FilterState.js'
import { fieldOf, isFilterName, valuesOf } from '../state/fields.js'
import { useFilterMessages } from '../useFilterMessages.js'
import type { FilterOptions } from '../ValueFilter/FilterOptions.js'
import type { ViewStore } from '../ViewsMenu/ViewStore.js'
import { ViewsMenu } from '../ViewsMenu/ViewsMenu.js'
import { Bar, PillRow } from './barStyles.js'
import { chipsOf } from './chipsOf.js'
import { FilterChips } from './FilterChips.js'
import { defaultParts, type FilterControl } from './FilterControl.js'
import { FilterControls } from './FilterControls.js'

export interface FilterBarProps {
  /** The page's datasets: what they can be asked is what can be chosen. Keep the list stable. */
  readonly datasets: readonly DatasetName[]
  /** The state, when the host holds it, e.g. that of `useFilters`. */
  readonly value?: FilterState | undefined
  /** The state at first, and what Reset goes back to. @default four weeks by day */
  readonly defaultValue?: FilterState | undefined
  /** Called with every new state. */
  readonly onChange?: ((state: FilterState) => void) | undefined
  /** Which controls are shown, in which order. @default period, granularity, and every filter of the datasets */
  readonly controls?: readonly FilterControl[] | undefined
  /** What the host knows of its accounts: phone numbers, templates and the like. @default nothing; they can be typed */
  readonly options?: FilterOptions | undefined
  /** Where named views are kept. Keep it stable. @default none: no Views menu */
  readonly views?: ViewStore | undefined
  /** Said to screen readers when it changes, e.g. how much the new choice found. @default '' */
  readonly announcement?: string | undefined
  /** IANA zone whose midnights the days begin at. @default that of the root */
  readonly timeZone?: string | undefined
  /** What time it is, in milliseconds; keep it stable. @default the provider's, which answers put right; else the device's */
  readonly clock?: ReadClock | undefined
  /** Whether hours, weeks and quarters are offered, which the host counts together itself. @default false */
  readonly computed?: boolean | undefined
}

const nothing: FilterOptions = {}

/**
 * The filters of a page in a line: pills to choose with, chips of what is chosen, undo and reset.
 *
 * @example <FilterBar datasets={['pricing']} value={filters.value} onChange={filters.setValue} />
 */
export function FilterBar(props: FilterBarProps): ReactNode {
  return (
    <FilterScope name="FilterBar">
      <BarBody {...props} />
    </FilterScope>
  )
}

function BarBody(props: FilterBarProps): ReactNode {
  const around = useClock()
  const { datasets, options = nothing, clock = around, computed = false } = props
  const root = useWa()
  const timeZone = props.timeZone ?? root.timeZone
  const messages = useFilterMessages()
  const words = useVocabulary()
  const today = useToday(timeZone, clock)
  const first = props.defaultValue ?? defaultFilterState
  const [value, setValue] = useControlled(props.value, first, props.onChange)
  const [before, setBefore] = useState<{ readonly state: FilterState; readonly said: string } | undefined>()
  const controls = useMemo(() => props.controls ?? defaultParts(datasets), [props.controls, datasets])
  const chips = chipsOf(value, controls, { known: options, words, messages, formatters: root.formatters })
  const missing = controls
    .filter(isFilterName)
    .find((name) => fieldOf(name).definition.required === true && valuesOf(value, name).length === 0)
  const change = (state: FilterState, said?: string): void => {
    setBefore(said === undefined ? undefined : { state: value, said })
    setValue(state)
  }
  return (
    <Room>
      <Bar role="group" aria-label={messages.filters}>
        <PillRow>
          <FilterControls
            datasets={datasets}
            controls={controls}
            value={value}
            onChange={change}
            range={resolveRange(value.range, today)}
            options={options}
            timeZone={timeZone}
            clock={clock}
            computed={computed}
          />
          {props.views !== undefined && (
            <ViewsMenu store={props.views} value={value} onChange={(state) => change(state)} />
          )}
        </PillRow>
        <FilterChips
          chips={chips}
          hint={
            missing === undefined ? messages.noFilters : `${words.filter(missing)}: ${messages.chooseOne}`
          }
          onRemove={({ key, name }) =>
            change(withoutEmpty({ ...value, [key]: undefined }), messages.removed(name))
          }
          removed={before?.said}
          onUndo={() => before !== undefined && change(before.state)}
          canReset={!sameState(value, first)}
          onReset={() => change(first, messages.wasReset)}
        />
        <VisuallyHidden role="status">{props.announcement ?? ''}</VisuallyHidden>
      </Bar>
    </Room>
  )
}
