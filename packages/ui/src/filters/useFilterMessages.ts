'use client'
import type { FilterMessages } from '../messages/filters/FilterMessages.js'
import { filterArea } from '../messages/filters/filterArea.js'
import { useMessageArea } from '../theme/useMessageArea.js'

/** The filters' strings in the reader's language. */
export function useFilterMessages(): FilterMessages {
  return useMessageArea(filterArea, 'filters')
}
