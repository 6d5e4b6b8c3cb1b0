import { createMessageArea, type MessageArea } from '../MessageArea.js'
import type { ChartMessages } from './ChartMessages.js'
import { figuresEn } from './en.js'

/** The strings of the charts that are not over time, in every language shipped. */
export const figureArea: MessageArea<ChartMessages> = createMessageArea('figure', figuresEn, {
  ar: async () => (await import('./ar.js')).figuresAr,
  de: async () => (await import('./de.js')).figuresDe,
  es: async () => (await import('./es.js')).figuresEs,
  fr: async () => (await import('./fr.js')).figuresFr,
  hi: async () => (await import('./hi.js')).figuresHi,
  id: async () => (await import('./id.js')).figuresId,
  ko: async () => (await import('./ko.js')).figuresKo,
  pt: async () => (await import('./pt.js')).figuresPt,
})
