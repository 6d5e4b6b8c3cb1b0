import { changeOf } from '../../../format/changeOf.js'
import type { Formatters } from '../../../format/Formatters.js'
import type { ValueFormat } from '../../../format/ValueFormat.js'
import { changeWords } from '../../../messages/changeWords.js'
import type { Messages } from '../../../messages/Messages.js'
import type { SummaryFacts } from './summarize.js'

/** What became of the total since the period before, as a sentence; `null` where there is nothing to compare with. */
export function changeSentence(
  { total, before }: Pick<SummaryFacts, 'total' | 'before'>,
  format: ValueFormat,
  messages: Messages,
  formatters: Formatters,
): string | null {
  if (before === null || before <= 0) return null
  const change = changeOf(total, before, format)
  if (change === null) return null
  const { direction } = change
  return messages.summaryChange({ change: changeWords(change, messages, formatters), direction })
}
