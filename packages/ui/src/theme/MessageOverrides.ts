'use client'
import { createContext } from 'react'
import type { DashboardMessages } from '../messages/dashboards/DashboardMessages.js'
import type { ChartMessages } from '../messages/figures/ChartMessages.js'
import type { FilterMessages } from '../messages/filters/FilterMessages.js'
import type { Messages } from '../messages/Messages.js'
import type { TableMessages } from '../messages/tables/TableMessages.js'
import type { Vocabulary } from '../messages/vocabulary/Vocabulary.js'

/** Every string, area by area. */
export interface MessageAreas {
  /** What all charts and tables say. */
  readonly common: Messages
  /** What single charts say beside it. */
  readonly charts: ChartMessages
  /** What tables say beside it. */
  readonly tables: TableMessages
  /** What filters say. */
  readonly filters: FilterMessages
  /** What dashboards say, and the notices of any answer. */
  readonly dashboards: DashboardMessages
  /** The platform's words: datasets, metrics, dimensions, values. */
  readonly vocabulary: Vocabulary
}

/**
 * Some of the strings of an area; of a group of them (`vocabulary.datasets`), some of the group. A string that is made
 * of figures is a function, and is replaced whole.
 */
export type Overrides<M> = {
  readonly [Name in keyof M]?:
    | (M[Name] extends string | ((...args: never[]) => string) ? M[Name] : Overrides<M[Name]>)
    | undefined
}

/**
 * The same, or made of what would be said else and the reader's locale.
 *
 * @example (shipped, locale) => (locale.startsWith('de') ? { retry: 'Nochmals' } : { retry: `${shipped.retry}!` })
 */
export type AreaOverrides<M> = Overrides<M> | ((shipped: M, locale: string) => Overrides<M>)

/**
 * A host's own strings, area by area; what is left out stays as shipped, in the reader's language. Keep the object stable.
 */
export type MessageOverrides = {
  readonly [Area in keyof MessageAreas]?: AreaOverrides<MessageAreas[Area]> | undefined
}

/** What hosts say instead, for everything below: outer roots first. */
export const MessageOverridesContext = createContext<readonly MessageOverrides[]>([])
