import type { FigureChange } from '../format/changeOf.js'
import type { Formatters } from '../format/Formatters.js'
import type { Messages } from './Messages.js'

/** A change in words: `−6.8%` of counts and amounts, `+6.1 pp` of shares. */
export function changeWords(
  { amount, inPoints }: FigureChange,
  messages: Pick<Messages, 'points'>,
  formatters: Pick<Formatters, 'change' | 'points'>,
): string {
  return inPoints ? messages.points(formatters.points(amount)) : formatters.change(amount)
}
