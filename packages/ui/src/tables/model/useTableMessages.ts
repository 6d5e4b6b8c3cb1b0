'use client'
import type { TableMessages } from '../../messages/tables/TableMessages.js'
import { tableArea } from '../../messages/tables/tableArea.js'
import { useMessageArea } from '../../theme/useMessageArea.js'

/** The tables' strings in the reader's language. */
export function useTableMessages(): TableMessages {
  return useMessageArea(tableArea, 'tables')
}
