import { createMessageArea, type MessageArea } from '../MessageArea.js'
import { vocabularyEn } from './en.js'
import type { Vocabulary } from './Vocabulary.js'

/** The platform's words, in every language shipped. */
export const vocabularyArea: MessageArea<Vocabulary> = createMessageArea('vocabulary', vocabularyEn, {})
