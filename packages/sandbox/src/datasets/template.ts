import { digits, listOf, oneOf, required, text, truth } from '../request/parameters.js'
import type { Span } from '../world/buckets.js'
import { dateOf } from '../world/calendar.js'
import { costWithheld, shownMetrics } from './cost.js'
import { defineDataset, type Question } from './dataset.js'
import { isTooWide, requireIds, requireInsights, templateDays } from './templateDays.js'
import { templateMetrics, templateValues } from './templatePoint.js'
import { noTemplateSums, sumTemplates } from './templateSums.js'

const products = ['CLOUD_API', 'MARKETING_MESSAGES_LITE_API', 'MARKETING_MESSAGES_API_FOR_WHATSAPP'] as const

const readers = {
  start: required(text),
  end: required(text),
  granularity: required(oneOf(['DAILY'])),
  template_ids: digits,
  metric_types: listOf(templateMetrics),
  product_type: oneOf(products),
  use_waba_timezone: truth,
}

/** `template_analytics`: what became of templates, day by day, zeros included. An edge only, in pages. */
export const template = defineDataset({
  name: 'template_analytics',
  forms: ['edge'],
  readers,
  shape: () => 'paged',
  answer(question, asked) {
    requireIds('template_ids', asked.template_ids, 10)
    requireInsights(question)
    const { known, clicksOff } = question
    const local = asked.use_waba_timezone ?? false
    const days = templateDays(question, asked.start, asked.end, local)
    const shownDays = isTooWide(question, days) ? [] : days
    const shown = shownMetrics(
      templateMetrics,
      asked.metric_types,
      costWithheld(question, days.at(-1)?.end ?? 0),
    )
    const product = asked.product_type ?? 'CLOUD_API'
    const sentThrough = product === 'CLOUD_API' ? product : 'MARKETING_MESSAGES_LITE_API'

    // Ids of other accounts answer nothing; a template sent through the other product answers zeros.
    const templates = asked.template_ids.flatMap((id) =>
      known.account.templates.filter((each) => each.id === id),
    )
    const sums = sumTemplates(
      question,
      templates.filter((each) => each.product === sentThrough),
      days,
    )
    return {
      head: {
        ...(local ? { waba_timezone: known.account.timeZone } : {}),
        granularity: 'DAILY',
        product_type: product === 'MARKETING_MESSAGES_LITE_API' ? product : product.toLowerCase(),
      },
      points: templates.flatMap((each) =>
        shownDays.map((day, index) => ({
          template_id: each.id,
          ...bounds(question, day, local),
          ...templateValues(
            sums.get(each.id)?.[index] ?? noTemplateSums(each.buttons.length),
            { ...each, clicksOff: clicksOff.has(each.id) },
            shown,
            question,
          ),
        })),
      ),
    }
  },
})

function bounds({ rules, ground }: Question, day: Span, local: boolean) {
  if (!local || rules.wabaTimezonePoints === 'seconds') return { start: day.start, end: day.end }
  return { start: dateOf(ground.calendar.dayOf(day.start)), end: dateOf(ground.calendar.dayOf(day.end)) }
}
