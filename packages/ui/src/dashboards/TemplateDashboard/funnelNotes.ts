import type { Formatters } from '../../format/Formatters.js'
import type { Footnote } from '../../frame/shell/Footnote.js'
import type { DashboardMessages } from '../../messages/dashboards/DashboardMessages.js'
import { numberOf } from '../numberOf.js'

type Sums = Readonly<Record<string, unknown>>

/** What must be said of a funnel: that it is of fewer messages than were sent, where reads of the others are gone. */
export function funnelNotes(
  funnel: Sums | undefined,
  sent: number | undefined,
  messages: DashboardMessages,
  formatters: Formatters,
): readonly Footnote[] {
  const counted = numberOf(funnel, 'sent')
  if (counted === undefined || sent === undefined || counted >= sent) return []
  const print = (count: number): string => formatters.value(count, { kind: 'count' })
  return [{ text: messages.funnelCounts({ counted: print(counted), total: print(sent) }) }]
}
