import { directionOf } from './directionOf.js'
import type { Formatters } from './Formatters.js'

type Printing = Pick<Formatters, 'value' | 'percent' | 'change' | 'date' | 'dateRange'>

/**
 * The same words for the middle of a sentence: from right to left, a sum of money and the date beside it would be read
 * as one number unless each stands apart.
 */
export function inSentence(formatters: Formatters): Printing {
  if (directionOf(formatters.locale) === 'ltr') return formatters
  return {
    value: (value, format) => apart(formatters.value(value, format)),
    percent: (ratio) => apart(formatters.percent(ratio)),
    change: (ratio) => apart(formatters.change(ratio)),
    date: (start, granularity, style) => apart(formatters.date(start, granularity, style)),
    dateRange: (first, last, granularity) => apart(formatters.dateRange(first, last, granularity)),
  }
}

function apart(words: string): string {
  return `\u2068${words}\u2069`
}
