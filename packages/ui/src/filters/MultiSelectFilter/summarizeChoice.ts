import type { Formatters } from '../../format/Formatters.js'
import type { FilterMessages } from '../../messages/filters/FilterMessages.js'
import type { Choice } from './Choice.js'

/** What is chosen, short enough for a pill: two names and how many more; `undefined` for nothing. */
export function summarizeChoice<V extends string | number>(
  chosen: readonly V[],
  options: readonly Choice<V>[],
  messages: FilterMessages,
  formatters: Formatters,
): string | undefined {
  if (chosen.length === 0) return undefined
  const labels = chosen.map((value) => options.find((one) => one.value === value)?.label ?? String(value))
  const named = formatters.list(labels.slice(0, labels.length > 2 ? 1 : 2))
  const rest = labels.length - (labels.length > 2 ? 1 : 2)
  return rest > 0 ? `${named} ${messages.more(formatters.value(rest, { kind: 'count' }))}` : named
}
