'use client'
import { createContext } from 'react'
import type { DashboardMessages } from '../messages/dashboards/DashboardMessages.js'
import type { ChartMessages } from '../messages/figures/ChartMessages.js'
import type { FilterMessages } from '../messages/filters/FilterMessages.js'
import type { Messages } from '../messages/Messages.js'
import type { TableMessages } from '../messages/tables/TableMessages.js'
import type { Vocabulary } from '../messages/vocabulary/Vocabulary.js'

/** Some of the strings of an area; of a group of them (`vocabulary.datasets`), some of the group. */
export type Overrides<M> = {
  readonly [Name in keyof M]?:
    | (M[Name] extends string | ((...args: never[]) => string) ? M[Name] : Overrides<M[Name]>)
    | undefined
}

/** A host's own strings, area by area; what is left out stays as shipped. Keep the object stable. */
export interface MessageOverrides {
  /** What all charts and tables say. */
  readonly common?: Overrides<Messages> | undefined
  /** What single charts say beside it. */
  readonly charts?: Overrides<ChartMessages> | undefined
  /** What tables say beside it. */
  readonly tables?: Overrides<TableMessages> | undefined
  /** What filters say. */
  readonly filters?: Overrides<FilterMessages> | undefined
  /** What dashboards say, and the notices of any answer. */
  readonly dashboards?: Overrides<DashboardMessages> | undefined
  /** The platform's words: datasets, metrics, dimensions, values. */
  readonly vocabulary?: Overrides<Vocabulary> | undefined
}

/** What hosts say instead, for everything below. */
export const MessageOverridesContext = createContext<MessageOverrides>({})

/** What is nearer over what is around it, string by string; a group of strings is gone into. */
export function withOverrides<M extends object>(around: M, own: Overrides<M> | undefined): M {
  if (own === undefined) return around
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(around))
  for (const [name, said] of Object.entries(own)) {
    const before = merged[name]
    if (said !== undefined)
      merged[name] = isGroup(before) && isGroup(said) ? withOverrides(before, said) : said
  }
  return Object.assign({}, around, merged)
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
