'use client'

import type { Waba } from '@wabalytics/core'
import { type Resource, useOneWabaId, useResource } from './useResource.js'

export interface UseWabaOptions {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
}

/** The account: its name, currency, zone, and whether template analytics is confirmed. */
export function useWaba({ wabaId }: UseWabaOptions = {}): Resource<Waba> {
  return useResource('waba', useOneWabaId(wabaId), (client, id, options) => client.waba(id, options))
}
