'use client'
import { useMemo } from 'react'
import { createWords, type Words } from '../messages/vocabulary/createWords.js'
import { vocabularyArea } from '../messages/vocabulary/vocabularyArea.js'
import { useMessageArea } from './useMessageArea.js'
import { useWa } from './useWa.js'

/**
 * The platform's words in the reader's language.
 *
 * @example
 * const words = useVocabulary()
 * words.value('pricingCategory', row.pricingCategory) // 'Marketing'
 */
export function useVocabulary(): Words {
  const { formatters } = useWa()
  const vocabulary = useMessageArea(vocabularyArea, 'vocabulary')
  return useMemo(() => createWords(vocabulary, formatters), [vocabulary, formatters])
}
