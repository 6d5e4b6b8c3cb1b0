'use client'
import { type AnalyticsOptions, useConversationAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { type CategoryDataset, CategoryReport } from '../CategoryReport/CategoryReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'

export interface ConversationReportProps {
  /** What to ask; the split by category and type is the report's own. */
  readonly query: AnalyticsOptions<'conversation'>
}

const about: CategoryDataset = {
  dataset: 'conversation',
  count: 'conversation',
  splits: ['conversationCategory', 'conversationType'],
  paidType: 'REGULAR',
}
const dimensions = ['CONVERSATION_CATEGORY', 'CONVERSATION_TYPE'] as const

/** Conversations and their cost, by category and type. */
export function ConversationReport({ query }: ConversationReportProps): ReactNode {
  const messages = useDashboardMessages()
  const analytics = useConversationAnalytics({ ...query, dimensions })
  const titles = useMemo(
    () => ({
      count: messages.conversationsTitle,
      cost: messages.conversationCostTitle,
      table: messages.conversationsTable,
    }),
    [messages],
  )
  return (
    <CategoryReport about={about} analytics={analytics} granularity={query.granularity} titles={titles} />
  )
}
