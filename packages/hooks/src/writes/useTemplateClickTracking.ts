'use client'

import { AnalyticsError, invalidQuery, type MessageTemplate } from '@wabalytics/core'
import { useScope } from '../provider/useScope.js'
import { templateKey } from '../resources/useMessageTemplate.js'
import { useOneWabaId } from '../resources/useOneWabaId.js'
import { useWrite, type Write, type WriteOptions } from './useWrite.js'

/** What is wanted of a template's click tracking. */
export interface ClickTrackingIntent {
  /** The account the template belongs to. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  readonly templateId: string
  /** True switches click tracking off. */
  readonly optedOut: boolean
}

/** What switching will do. */
export interface ClickTrackingPlan {
  readonly wabaId: string
  readonly template: MessageTemplate
  /** The template's category as it is now: it goes along, so that the template is not sent back to review. */
  readonly category: string
  readonly optedOut: boolean
  /** The template is so already: there is nothing to do. */
  readonly alreadySo: boolean
}

/**
 * Switches a template's click tracking, in two steps. The platform wants the template's category along and sends it
 * back to review when that is not its current one, so `prepare` reads the current one.
 *
 * @example
 * const tracking = useTemplateClickTracking()
 * await tracking.prepare({ templateId, optedOut: true })
 * await tracking.confirm()
 */
export function useTemplateClickTracking(
  options: WriteOptions = {},
): Write<ClickTrackingIntent, ClickTrackingPlan> {
  const { client, store, capabilities } = useScope(options.client)
  const own = useOneWabaId(undefined, options.client)
  return useWrite({
    owner: store,
    allowed: capabilities.writes,
    prepare: async ({ wabaId = own, templateId, optedOut }, signal) => {
      if (wabaId === undefined) throw accountMissing()
      const template = await client.template({ wabaId, templateId }, { signal })
      const { category } = template
      if (category === undefined) throw categoryMissing()
      return { wabaId, template, category, optedOut, alreadySo: template.clickTrackingOptedOut === optedOut }
    },
    confirm: async ({ wabaId, template, category, optedOut, alreadySo }) => {
      if (alreadySo) return
      await client.setClickTracking({ wabaId, templateId: template.id, category, optedOut })
      store.invalidate(
        (key) => key.startsWith('messageTemplates ') || key === templateKey(wabaId, template.id),
      )
    },
  })
}

function accountMissing(): AnalyticsError {
  return invalidQuery(
    'waba-missing',
    'A template is written to without its account.',
    'Give wabaId with the template, or name one account in the provider.',
  )
}

function categoryMissing(): AnalyticsError {
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'category-missing',
    message: "The template's current category could not be read.",
    fix: 'Without it the platform would send the template back to review: try again later.',
  })
}
