'use client'
import { createContext } from 'react'
import type { DashboardMessages } from '../messages/dashboards/DashboardMessages.js'
import type { FigureMessages } from '../messages/figures/FigureMessages.js'
import type { FilterMessages } from '../messages/filters/FilterMessages.js'
import type { TableMessages } from '../messages/tables/TableMessages.js'
import type { Vocabulary } from '../messages/vocabulary/Vocabulary.js'

/** A host's own strings, area by area; what is left out stays as shipped. Keep the objects stable. */
export interface MessageOverrides {
  /** The platform's words: datasets, metrics, dimensions, values. */
  readonly vocabulary?: Partial<Vocabulary> | undefined
  /** What charts that are not over time say beside what all charts say. */
  readonly figures?: Partial<FigureMessages> | undefined
  /** What filters say. */
  readonly filters?: Partial<FilterMessages> | undefined
  /** What tables say beside what charts say. */
  readonly tables?: Partial<TableMessages> | undefined
  /** What dashboards say, and the notices of any answer. */
  readonly dashboards?: Partial<DashboardMessages> | undefined
}

/** What hosts say instead, for everything below. */
export const MessageOverridesContext = createContext<MessageOverrides>({})
