import { createMessageArea, type MessageArea } from '../MessageArea.js'
import { tablesEn } from './en.js'
import type { TableMessages } from './TableMessages.js'

/** The tables' strings, in every language shipped. */
export const tableArea: MessageArea<TableMessages> = createMessageArea('table', tablesEn, {
  ar: async () => (await import('./ar.js')).tablesAr,
  de: async () => (await import('./de.js')).tablesDe,
  es: async () => (await import('./es.js')).tablesEs,
  fr: async () => (await import('./fr.js')).tablesFr,
  hi: async () => (await import('./hi.js')).tablesHi,
  id: async () => (await import('./id.js')).tablesId,
  ko: async () => (await import('./ko.js')).tablesKo,
  pt: async () => (await import('./pt.js')).tablesPt,
})
