import { createMessageArea, type MessageArea } from '../MessageArea.js'
import { filtersEn } from './en.js'
import type { FilterMessages } from './FilterMessages.js'

/** The filters' strings, in every language shipped. */
export const filterArea: MessageArea<FilterMessages> = createMessageArea('filter', filtersEn, {
  ar: () => import('./ar.js').then(({ filtersAr }) => filtersAr),
  de: () => import('./de.js').then(({ filtersDe }) => filtersDe),
  es: () => import('./es.js').then(({ filtersEs }) => filtersEs),
  fr: () => import('./fr.js').then(({ filtersFr }) => filtersFr),
  hi: () => import('./hi.js').then(({ filtersHi }) => filtersHi),
  id: () => import('./id.js').then(({ filtersId }) => filtersId),
  ko: () => import('./ko.js').then(({ filtersKo }) => filtersKo),
  pt: () => import('./pt.js').then(({ filtersPt }) => filtersPt),
})
