'use client'
import type { AnalyticsResult } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { accountWords } from '../../frame/notices/accountWords.js'
import { footnotesOf } from '../../frame/notices/footnotesOf.js'
import type { Footnote } from '../../frame/shell/Footnote.js'
import { dashboardArea } from '../../messages/dashboards/dashboardArea.js'
import { useMessageArea } from '../../theme/useMessageArea.js'
import { useWa } from '../../theme/useWa.js'

/** What a reader must know of an answer: its notices in words, and that the platform's figures are approximate. */
export function useResultNotices(
  result: Pick<AnalyticsResult, 'notices' | 'accounts' | 'query'> | undefined,
): readonly Footnote[] {
  const messages = useMessageArea(dashboardArea, 'dashboards')
  const { formatters, messages: shared } = useWa()
  return useMemo(() => {
    if (result === undefined) return []
    const accounts = accountWords(result.accounts)
    const { granularity } = result.query
    const notes = footnotesOf(result.notices, { messages, formatters, accounts, granularity })
    const approximate = result.notices.some(({ code }) => code === 'approximate')
    return approximate ? [...notes, { text: shared.approximate }] : notes
  }, [result, messages, formatters, shared])
}
