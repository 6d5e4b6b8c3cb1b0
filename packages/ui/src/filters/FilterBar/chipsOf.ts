import type { Formatters } from '../../format/Formatters.js'
import type { FilterMessages } from '../../messages/filters/FilterMessages.js'
import type { Words } from '../../messages/vocabulary/createWords.js'
import type { FilterState } from '../state/FilterState.js'
import { isFilterName, valuesOf } from '../state/fields.js'
import type { FilterOptions } from '../ValueFilter/FilterOptions.js'
import { valueLabel } from '../ValueFilter/valueLabel.js'
import type { ChipWords } from './FilterChips.js'
import type { FilterControl } from './FilterControl.js'

/** What chips are made with. */
export interface ChipContext {
  readonly known: FilterOptions
  readonly words: Words
  readonly messages: FilterMessages
  readonly formatters: Formatters
}

/** A chip for every filter of a state that has a value, in the order of the bar; others come after. */
export function chipsOf(
  state: FilterState,
  controls: readonly FilterControl[],
  { known, words, messages, formatters }: ChipContext,
): readonly ChipWords[] {
  const names = [...new Set([...controls, ...Object.keys(state)])].filter(isFilterName)
  const accounts = (state.wabaIds ?? []).map(
    (id) => known.accounts?.find((account) => account.id === id)?.name ?? id,
  )
  const list = (labels: readonly string[]): string =>
    labels.length > 3
      ? `${formatters.list(labels.slice(0, 3))} ${messages.more(formatters.value(labels.length - 3, { kind: 'count' }))}`
      : formatters.list(labels)
  const chips = names.flatMap((name) => {
    if (typeof state[name] === 'boolean') {
      return [{ key: name, name: words.filter(name), values: state[name] ? messages.yes : messages.no }]
    }
    const labels = valuesOf(state, name).map((value) => valueLabel(name, value, known, words))
    return labels.length === 0 ? [] : [{ key: name, name: words.filter(name), values: list(labels) }]
  })
  return accounts.length === 0
    ? chips
    : [{ key: 'wabaIds', name: messages.accounts, values: list(accounts) }, ...chips]
}
