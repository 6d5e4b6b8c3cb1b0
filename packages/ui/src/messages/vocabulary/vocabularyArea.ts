import { createMessageArea, type MessageArea } from '../MessageArea.js'
import { vocabularyEn } from './en.js'
import type { Vocabulary } from './Vocabulary.js'

/** The platform's words, in every language shipped. */
export const vocabularyArea: MessageArea<Vocabulary> = createMessageArea('vocabulary', vocabularyEn, {
  ar: () => import('./ar.js').then(({ vocabularyAr }) => vocabularyAr),
  de: () => import('./de.js').then(({ vocabularyDe }) => vocabularyDe),
  es: () => import('./es.js').then(({ vocabularyEs }) => vocabularyEs),
  fr: () => import('./fr.js').then(({ vocabularyFr }) => vocabularyFr),
  hi: () => import('./hi.js').then(({ vocabularyHi }) => vocabularyHi),
  id: () => import('./id.js').then(({ vocabularyId }) => vocabularyId),
  ko: () => import('./ko.js').then(({ vocabularyKo }) => vocabularyKo),
  pt: () => import('./pt.js').then(({ vocabularyPt }) => vocabularyPt),
})
