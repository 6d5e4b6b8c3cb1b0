'use client'
import { useConversationAnalytics } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { WaScope } from '../../theme/WaScope.js'
import type { CategoryDataset } from '../CategoryReport/CategoryDataset.js'
import { CategoryReport } from '../CategoryReport/CategoryReport.js'
import type { ReportProps } from '../ReportProps.js'

const about: CategoryDataset<'conversation'> = {
  dataset: 'conversation',
  count: 'conversation',
  splits: ['conversationCategory', 'conversationType'],
  needs: { dimensions: ['CONVERSATION_CATEGORY', 'CONVERSATION_TYPE'], metrics: ['CONVERSATION', 'COST'] },
  useAnalytics: useConversationAnalytics,
  titles: ({ conversationsTitle: count, conversationCostTitle: cost, conversationsTable: table }) => ({
    count,
    cost,
    table,
  }),
}

/** Conversations and their cost, by category and type. */
export function ConversationReport(props: ReportProps<'conversation'>): ReactNode {
  return (
    <WaScope name="ConversationReport">
      <CategoryReport {...props} about={about} />
    </WaScope>
  )
}
