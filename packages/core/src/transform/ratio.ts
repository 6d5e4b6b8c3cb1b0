import type { Measure } from './measure.js'

/**
 * A rate of sums, over points that have both. Names as in `metric`.
 *
 * @example
 * // table: [{ country: 'BR', sent: 90, delivered: 80 }, { country: 'BR', sent: 10, delivered: 10 }]
 * rollup(table, { by: ['country'], measures: { arrived: ratio('delivered', 'sent') } }).rows
 * // [{ country: 'BR', arrived: 0.9 }]
 */
export function ratio(of: string, per: string): Measure {
  return { op: 'ratio', of, per }
}

/**
 * Rates by their usual names, each with its denominator named. Rates above 100 % are real: people click twice, and
 * group messages are delivered to many.
 *
 * | rate | of | per |
 * |---|---|---|
 * | `deliveryRate` | delivered | sent |
 * | `readRate` | read | delivered |
 * | `clickRate` | clicks of URL buttons | delivered |
 * | `uniqueClickRate` | accounts that clicked a URL button | delivered |
 * | `clickToReadRate` | clicks of URL buttons | read |
 * | `quickReplyRate` | clicks of quick replies | delivered |
 * | `costPerMessage` | cost | volume |
 * | `costPerConversation` | cost | conversation |
 * | `costPerDelivered` | amountSpent | delivered |
 * | `costPerClick` | amountSpent | clicks of URL buttons |
 * | `costPerCall` | cost | count |
 */
export const rates = {
  deliveryRate: { op: 'ratio', of: 'delivered', per: 'sent' },
  readRate: { op: 'ratio', of: 'read', per: 'delivered' },
  clickRate: { op: 'ratio', of: 'clicks:url_button', per: 'delivered' },
  uniqueClickRate: { op: 'ratio', of: 'clicks:unique_url_button', per: 'delivered' },
  clickToReadRate: { op: 'ratio', of: 'clicks:url_button', per: 'read' },
  quickReplyRate: { op: 'ratio', of: 'clicks:quick_reply_button', per: 'delivered' },
  costPerMessage: { op: 'ratio', of: 'cost', per: 'volume' },
  costPerConversation: { op: 'ratio', of: 'cost', per: 'conversation' },
  costPerDelivered: { op: 'ratio', of: 'amountSpent', per: 'delivered' },
  costPerClick: { op: 'ratio', of: 'amountSpent', per: 'clicks:url_button' },
  costPerCall: { op: 'ratio', of: 'cost', per: 'count' },
} as const satisfies Readonly<Record<string, Measure>>
