'use client'

import type { Waba } from '@wabalytics/core'
import { useAnalyticsScope } from '../provider/context.js'
import { useWrite, type Write } from './useWrite.js'

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
export function useConfirmTemplateInsights(): Write<{ readonly wabaId: string }, TemplateInsightsPlan> {
  const { client, store } = useAnalyticsScope()
  return useWrite(
    async ({ wabaId }, signal) => {
      const waba = await client.waba(wabaId, { signal })
      return { waba, alreadyConfirmed: waba.insightsEnabled === true, irreversible: true }
    },
    async ({ waba, alreadyConfirmed }) => {
      if (alreadyConfirmed) return
      await client.confirmTemplateInsights({ wabaId: waba.id })
      store.invalidate(waba.id)
    },
  )
}
