import type { Formatters } from '../../format/Formatters.js'
import type { FilterMessages } from '../../messages/filters/FilterMessages.js'
import type { Words } from '../../messages/vocabulary/createWords.js'
import type { DayText } from '../DateRangeFilter/useDayText.js'
import { isDimension } from '../state/askedWords.js'
import type { FilterChange } from '../state/FilterPlan.js'
import { granularities } from '../state/granularities.js'

/** What sentences are made with. */
export interface ChangeContext {
  readonly words: Words
  readonly messages: FilterMessages
  readonly formatters: Formatters
  readonly text: DayText
}

/** A change as a sentence: “Templates is shown by “Day” instead of “Half hour”.” */
export function changeText(change: FilterChange, context: ChangeContext): string {
  const { words, messages, formatters, text } = context
  const { name = '', values = [] } = change
  const value = (one: string | number): string => {
    if (change.code === 'refused') return String(one)
    if (change.code === 'metrics-dropped') return words.metric(String(one))
    return change.code === 'dimension-needs' ? words.dimension(String(one)) : words.value(name, one)
  }
  const when = (point: string | undefined): string => {
    const granularity = granularities.find((one) => one === point)
    if (granularity !== undefined) return words.granularity(granularity)
    return point === undefined ? '' : text.day(point)
  }
  return messages.changes[change.code]({
    dataset: words.dataset(change.dataset),
    name: isDimension(name) ? words.dimension(name) : words.filter(name),
    values: formatters.list(values.map(value)),
    from: when(change.from),
    to: when(change.to),
  })
}
