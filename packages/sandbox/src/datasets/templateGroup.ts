import { digits, listOf, oneOf, required, text, truth } from '../request/parameters.js'
import type { SandboxTemplate } from '../world/account.js'
import { costWithheld, shownMetrics } from './cost.js'
import { defineDataset } from './dataset.js'
import { isTooWide, requireIds, requireInsights, templateDays } from './templateDays.js'
import { templateMetrics, templateValues } from './templatePoint.js'
import { noTemplateSums, sumTemplates, type TemplateSums } from './templateSums.js'

const readers = {
  start: required(text),
  end: required(text),
  granularity: required(oneOf(['DAILY'])),
  template_group_ids: digits,
  metric_types: listOf(templateMetrics),
  use_waba_timezone: truth,
}

/** `template_group_analytics`: the sums of the templates of a group. An edge only, in pages. */
export const templateGroup = defineDataset({
  name: 'template_group_analytics',
  forms: ['edge'],
  readers,
  shape: () => 'paged',
  answer(question, asked) {
    requireIds('template_group_ids', asked.template_group_ids, 10)
    requireInsights(question)
    const { account } = question.known
    const local = asked.use_waba_timezone ?? false
    const days = templateDays(question, asked.start, asked.end, local)
    const withheld = costWithheld(question, days.at(-1)?.end ?? 0)
    const shown = shownMetrics(templateMetrics, asked.metric_types, withheld)
    const points = asked.template_group_ids.flatMap((groupId) => {
      const group = account.templateGroups.find(({ id }) => id === groupId)
      if (group === undefined) return []
      const members = account.templates.filter(({ id }) => group.templateIds.includes(id))
      const sums = sumTemplates(question, members, days)
      return (isTooWide(question, days) ? [] : days).map((day, index) => ({
        template_group_id: groupId,
        start: day.start,
        end: day.end,
        ...templateValues(
          addUp(members.map(({ id }) => sums.get(id)?.[index] ?? noTemplateSums(0))),
          { category: 'MARKETING', buttons: buttonsOf(members), clicksOff: false },
          shown,
          question,
        ),
      }))
    })
    return {
      head: { ...(local ? { waba_timezone: account.timeZone } : {}), granularity: 'DAILY' },
      points,
    }
  },
})

function buttonsOf(members: readonly SandboxTemplate[]) {
  return members.flatMap(({ buttons }) => buttons)
}

function addUp(parts: readonly TemplateSums[]): TemplateSums {
  const total = (of: (sums: TemplateSums) => number) => parts.reduce((sum, part) => sum + of(part), 0)
  return {
    sent: total(({ sent }) => sent),
    delivered: total(({ delivered }) => delivered),
    read: total(({ read }) => read),
    cost: total(({ cost }) => cost),
    clicks: parts.flatMap(({ clicks }) => clicks),
    uniqueClicks: parts.flatMap(({ uniqueClicks }) => uniqueClicks),
  }
}
