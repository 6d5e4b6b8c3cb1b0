'use client'

import type { Waba } from '@wabalytics/core'
import { isQuestionOf } from '../analytics/checkQuestion.js'
import { useScope } from '../provider/useScope.js'
import { useWrite, type Write, type WriteOptions } from './useWrite.js'

/** What confirming template analytics will do. */
export interface TemplateInsightsPlan {
  readonly waba: Waba
  /** Already confirmed: there is nothing to do. */
  readonly alreadyConfirmed: boolean
  /** Always true: the platform offers no way back. */
  readonly irreversible: true
}

/**
 * Confirms template analytics for an account, in two steps. It cannot be undone, figures start from then, and the
 * platform adds link tracking and anonymised data collection to the account.
 *
 * @example
 * const insights = useConfirmTemplateInsights()
 * await insights.prepare({ wabaId }) // insights.plan says what will happen
 * await insights.confirm()
 */
export function useConfirmTemplateInsights(
  options: WriteOptions = {},
): Write<{ readonly wabaId: string }, TemplateInsightsPlan> {
  const { client, store, capabilities } = useScope(options.client)
  return useWrite({
    owner: store,
    allowed: capabilities.writes,
    prepare: async ({ wabaId }, signal) => {
      const waba = await client.waba(wabaId, { signal })
      return { waba, alreadyConfirmed: waba.insightsEnabled === true, irreversible: true }
    },
    confirm: async ({ waba, alreadyConfirmed }) => {
      if (alreadyConfirmed) return
      await client.confirmTemplateInsights({ wabaId: waba.id })
      store.invalidate(
        (key) => key === `waba ${waba.id}` || isQuestionOf(key, waba.id, ['template', 'templateGroup']),
      )
    },
  })
}
