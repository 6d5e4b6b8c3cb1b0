import { createMessageArea, type MessageArea } from '../MessageArea.js'
import type { DashboardMessages } from './DashboardMessages.js'
import { dashboardsEn } from './en.js'

/** The strings of dashboards, in every language shipped. */
export const dashboardArea: MessageArea<DashboardMessages> = createMessageArea('dashboards', dashboardsEn, {})
