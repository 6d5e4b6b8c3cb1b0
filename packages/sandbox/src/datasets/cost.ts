import { GraphError } from '../errors/graphError.js'
import type { Question } from './dataset.js'

const reason =
  'Cost is no longer shown for businesses who bill through a partner (i.e., BSP). To understand your charges, please reach out to your partner.'

/** 2023-07-01 00:00 UTC: from then on COST is withheld from businesses that bill through a partner. */
export const costWithheldFrom = 1_688_169_600

/**
 * Which of the asked metrics are answered: all when none is named; COST never for who must not see it.
 *
 * @throws GraphError titled "Cost not available" when COST alone is asked and withheld (its code is not documented).
 */
export function shownMetrics<Metric extends string>(
  all: readonly Metric[],
  asked: readonly Metric[],
  withheld: boolean,
): ReadonlySet<string> {
  const wanted = asked.length === 0 ? all : asked
  if (!withheld) return new Set(wanted)
  const shown = wanted.filter((metric) => metric !== 'COST')
  if (shown.length === 0) {
    throw new GraphError(400, {
      message: 'Cost not available',
      type: 'OAuthException',
      code: 100,
      error_user_title: 'Cost not available',
      error_user_msg: reason,
      error_data: { details: reason },
    })
  }
  return new Set(shown)
}

/** Whether the account's COST is hidden from the asking token for a span that ends at `end`. */
export function costWithheld({ seesCost }: Question, end: number): boolean {
  return !seesCost && end > costWithheldFrom
}
