'use client'
import { type ReactNode, useContext, useMemo } from 'react'
import { type MessageOverrides, MessageOverridesContext } from './MessageOverrides.js'

export interface WaMessagesProps extends MessageOverrides {
  /** What speaks with these strings. */
  readonly children: ReactNode
}

/**
 * A host's own strings for everything below it. Nested ones add to those around them, area by area.
 *
 * @example <WaMessages vocabulary={{ datasets: { ...vocabularyEn.datasets, pricing: 'Billing' } }}>…</WaMessages>
 */
export function WaMessages({ children, ...own }: WaMessagesProps): ReactNode {
  const around = useContext(MessageOverridesContext)
  const { vocabulary, filters, figures } = own
  const value = useMemo(
    () => ({
      vocabulary: vocabulary ?? around.vocabulary,
      filters: filters ?? around.filters,
      figures: figures ?? around.figures,
    }),
    [around, vocabulary, filters, figures],
  )
  return <MessageOverridesContext.Provider value={value}>{children}</MessageOverridesContext.Provider>
}
