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
  const { vocabulary, filters, figures, tables, dashboards } = own
  const value = useMemo(
    () => ({
      vocabulary: vocabulary ?? around.vocabulary,
      filters: filters ?? around.filters,
      figures: figures ?? around.figures,
      tables: tables ?? around.tables,
      dashboards: dashboards ?? around.dashboards,
    }),
    [around, vocabulary, filters, figures, tables, dashboards],
  )
  return <MessageOverridesContext.Provider value={value}>{children}</MessageOverridesContext.Provider>
}
