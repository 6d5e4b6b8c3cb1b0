'use client'
import { useConversationAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import type { CategoryDataset } from '../CategoryReport/CategoryDataset.js'
import { CategoryReport } from '../CategoryReport/CategoryReport.js'
import { withSplits } from '../CategoryReport/withSplits.js'
import type { ReportProps } from '../ReportProps.js'

const about: CategoryDataset = {
  dataset: 'conversation',
  count: 'conversation',
  splits: ['conversationCategory', 'conversationType'],
}
const dimensions = ['CONVERSATION_CATEGORY', 'CONVERSATION_TYPE'] as const

/** Conversations and their cost, by category and type. */
export function ConversationReport({
  query,
  waitsFor,
  compareQuery,
  bucket = query?.granularity,
}: ReportProps<'conversation'>): ReactNode {
  const messages = useDashboardMessages()
  const asked = useMemo(() => query && withSplits(query, dimensions), [query])
  const askedBefore = useMemo(() => compareQuery && withSplits(compareQuery, dimensions), [compareQuery])
  const analytics = useConversationAnalytics(asked)
  const compared = useConversationAnalytics(askedBefore)
  const titles = useMemo(
    () => ({
      count: messages.conversationsTitle,
      cost: messages.conversationCostTitle,
      table: messages.conversationsTable,
    }),
    [messages],
  )
  return (
    <CategoryReport
      about={about}
      analytics={analytics}
      compared={compared}
      waitsFor={waitsFor}
      granularity={bucket}
      titles={titles}
    />
  )
}
