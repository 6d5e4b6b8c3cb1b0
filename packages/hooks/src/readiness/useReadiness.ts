'use client'

import type { AnalyticsClient, AnalyticsError, DatasetName } from '@wabalytics/core'
import { useMemo } from 'react'
import type { AnyResult } from '../analytics/AnyResult.js'
import { useCapabilities } from '../provider/useCapabilities.js'
import { usePhoneNumbers } from '../resources/usePhoneNumbers.js'
import { useWaba } from '../resources/useWaba.js'
import { checkReadiness } from './checkReadiness.js'
import type { ReadinessCheck } from './ReadinessCheck.js'

export interface UseReadinessOptions {
  /** What shall be asked. */
  readonly dataset: DatasetName
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  /**
   * The state of a hook that asks the dataset: cost, look-back and product type show in its answer only.
   * @default none
   */
  readonly state?:
    | { readonly result: AnyResult | undefined; readonly error: AnalyticsError | undefined }
    | undefined
  /**
   * Asks this client: for use without a provider, or beside it.
   * @default the provider's
   */
  readonly client?: AnalyticsClient | undefined
}

/** Whether an account is ready for a dataset. */
export interface Readiness {
  /**
   * - `checking`: the account has not been read yet
   * - `ready`: nothing stands in the way
   * - `attention`: figures come; see the checks
   * - `blocked`: none come until the failed checks are fixed
   */
  readonly status: 'checking' | 'ready' | 'attention' | 'blocked'
  readonly checks: readonly ReadinessCheck[]
  /** Looks again. */
  readonly refresh: () => void
}

/**
 * Everything that stands between an account and the figures of a dataset: the kind of id, permission, confirmation,
 * region, product type, look-back, zone, currency and cost, each with its status and what to do. It costs one request
 * for the account, and for templates one for its numbers, which all hooks share.
 *
 * @example
 * const templates = useTemplateAnalytics({ range, granularity: 'DAY', templateIds })
 * const { status, checks } = useReadiness({ dataset: 'template', state: templates })
 * checks.filter((check) => check.status === 'failed')
 * // [{ id: 'insights', status: 'failed', message: 'Template analytics is not confirmed …', fix: 'Confirm it …' }]
 */
export function useReadiness({ dataset, wabaId, state, client }: UseReadinessOptions): Readiness {
  const account = useWaba({ wabaId, client })
  const { data: waba, error: wabaError, refresh: refreshAccount } = account
  const aboutTemplates = dataset === 'template' || dataset === 'templateGroup'
  const numbers = usePhoneNumbers({ wabaId, client, enabled: aboutTemplates })
  const { data: phoneNumbers, refresh: refreshNumbers } = numbers
  const { cost } = useCapabilities()
  const result = state?.result?.query.dataset === dataset ? state.result : undefined
  const error = state?.error
  return useMemo(() => {
    const all = checkReadiness({ dataset, waba, wabaError, phoneNumbers, result, error })
    const checks = cost ? all : all.filter(({ id }) => id !== 'cost')
    const refresh = () => {
      refreshAccount()
      refreshNumbers()
    }
    return { status: statusOf(checks, waba === undefined && wabaError === undefined), checks, refresh }
  }, [dataset, waba, wabaError, phoneNumbers, result, error, cost, refreshAccount, refreshNumbers])
}

function statusOf(checks: readonly ReadinessCheck[], checking: boolean): Readiness['status'] {
  if (checks.some(({ status }) => status === 'failed')) return 'blocked'
  if (checking) return 'checking'
  return checks.some(({ status }) => status === 'attention') ? 'attention' : 'ready'
}
