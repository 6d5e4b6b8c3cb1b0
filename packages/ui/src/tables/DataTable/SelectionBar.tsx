'use client'
import type { ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import { useWa } from '../../theme/useWa.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { Bar } from './tableRowStyles.js'

export interface SelectionBarProps {
  readonly count: number
  readonly onClear: () => void
  /** What can be done with the rows selected. */
  readonly children: ReactNode
}

/** How many rows are selected, and what can be done with them. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps): ReactNode {
  const { formatters } = useWa()
  const words = useTableMessages()
  return (
    <Bar>
      <span>{words.selected(count, formatters.value(count, { kind: 'count' }))}</span>
      {children}
      <Button onClick={onClear}>{words.clearSelection}</Button>
    </Bar>
  )
}
