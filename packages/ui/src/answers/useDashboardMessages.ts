'use client'
import type { DashboardMessages } from '../messages/dashboards/DashboardMessages.js'
import { dashboardArea } from '../messages/dashboards/dashboardArea.js'
import { useMessageArea } from '../theme/useMessageArea.js'

/** The dashboards' strings in the reader's language. */
export function useDashboardMessages(): DashboardMessages {
  return useMessageArea(dashboardArea, 'dashboards')
}
