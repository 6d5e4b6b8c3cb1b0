'use client'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import { figureArea } from '../../messages/figures/figureArea.js'
import { useMessageArea } from '../../theme/useMessageArea.js'

/** The words of charts that are read item by item. */
export function useItemWords(): ChartMessages {
  return useMessageArea(figureArea, 'charts')
}
