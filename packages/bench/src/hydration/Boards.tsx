import { accounts } from '@wabalytics/sandbox'
import {
  ConversationDashboard,
  MessagingDashboard,
  PricingDashboard,
  TemplateDashboard,
  WabalyticsProvider,
  type WabalyticsProviderProps,
} from '@wabalytics/ui'
import type { ReactNode } from 'react'

/** Every dashboard, as a server and a page draw it. */
export function Boards(props: Partial<WabalyticsProviderProps>): ReactNode {
  return (
    <WabalyticsProvider wabaId={accounts.newYork.id} timeZone="America/New_York" {...props}>
      <MessagingDashboard />
      <PricingDashboard />
      <ConversationDashboard />
      <TemplateDashboard />
    </WabalyticsProvider>
  )
}
