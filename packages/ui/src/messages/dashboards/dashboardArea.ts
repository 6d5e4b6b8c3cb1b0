import { createMessageArea, type MessageArea } from '../MessageArea.js'
import type { DashboardMessages } from './DashboardMessages.js'
import { dashboardsEn } from './en.js'

/** The strings of dashboards, in every language shipped. */
export const dashboardArea: MessageArea<DashboardMessages> = createMessageArea('dashboards', dashboardsEn, {
  ar: async () => (await import('./ar.js')).dashboardsAr,
  de: async () => (await import('./de.js')).dashboardsDe,
  es: async () => (await import('./es.js')).dashboardsEs,
  fr: async () => (await import('./fr.js')).dashboardsFr,
  hi: async () => (await import('./hi.js')).dashboardsHi,
  id: async () => (await import('./id.js')).dashboardsId,
  ko: async () => (await import('./ko.js')).dashboardsKo,
  pt: async () => (await import('./pt.js')).dashboardsPt,
})
