import type { SandboxTemplate } from '../world/account.js'
import { amount, type Question } from './dataset.js'
import type { TemplateSums } from './templateSums.js'

/** The metrics of template and template group points, in the order they are printed. */
export const templateMetrics = ['SENT', 'DELIVERED', 'READ', 'CLICKED', 'COST'] as const

/** The metric keys of a point: counts, `clicked` and `cost`, each only when shown. */
export function templateValues(
  sums: TemplateSums,
  template: Pick<SandboxTemplate, 'buttons' | 'category'> & { readonly clicksOff: boolean },
  shown: ReadonlySet<string>,
  question: Question,
): Readonly<Record<string, unknown>> {
  const seen = (events: number) => events >= fewestShown(question)
  const clicked = template.clicksOff ? [] : clicksOf(sums, template).filter(({ count }) => seen(count))
  return {
    ...(shown.has('SENT') && seen(sums.sent) ? { sent: sums.sent } : {}),
    ...(shown.has('DELIVERED') && seen(sums.delivered) ? { delivered: sums.delivered } : {}),
    ...(shown.has('READ') && seen(sums.read) ? { read: sums.read } : {}),
    ...(shown.has('CLICKED') && clicked.length > 0 ? { clicked } : {}),
    ...(shown.has('COST') ? { cost: costsOf(sums, template, question) } : {}),
  }
}

/** On the On-Premises API a count is shown from 1,000 events on; that its key is missing below is an assumption. */
function fewestShown({ known }: Question): number {
  return known.account.traits.includes('on-premises') ? 1000 : 0
}

/** Clicks are counted for MARKETING and UTILITY only; a URL button has a total and a count of people. */
function clicksOf(sums: TemplateSums, { buttons, category }: Pick<SandboxTemplate, 'buttons' | 'category'>) {
  if (category === 'AUTHENTICATION') return []
  return buttons.flatMap(({ type, text }, index) => {
    const click = (kind: string, count = 0) => ({ type: kind, button_content: text, count })
    return type === 'QUICK_REPLY'
      ? [click('quick_reply_button', sums.clicks[index])]
      : [click('url_button', sums.clicks[index]), click('unique_url_button', sums.uniqueClicks[index])]
  })
}

/** Unit costs are of this bucket alone; without deliveries or clicks they are 0 (an assumption). */
function costsOf(sums: TemplateSums, { buttons }: Pick<SandboxTemplate, 'buttons'>, question: Question) {
  const spent = amount(sums.cost, question)
  const each = (count: number) => (count === 0 ? 0 : spent / count)
  const urlButtons = buttons
    .map(({ type }, index) => (type === 'URL' ? index : -1))
    .filter((index) => index >= 0)
  const urlClicks = urlButtons.reduce((total, index) => total + (sums.clicks[index] ?? 0), 0)
  return [
    { type: 'amount_spent', value: spent },
    { type: 'cost_per_delivered', value: each(sums.delivered) },
    ...(urlButtons.length === 0 ? [] : [{ type: 'cost_per_url_button_click', value: each(urlClicks) }]),
  ]
}
