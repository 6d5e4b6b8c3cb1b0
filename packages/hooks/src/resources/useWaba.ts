'use client'

import type { Waba } from '@wabalytics/core'
import { useOneWabaId } from './useOneWabaId.js'
import { type Resource, type ResourceOptions, useResource } from './useResource.js'

export interface UseWabaOptions extends ResourceOptions {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
}

/**
 * The account: its name, currency, zone, and whether template analytics is confirmed.
 *
 * @example
 * const { data } = useWaba()
 * data // { id: '102290129340398', name: 'Loja', currency: 'BRL', timeZone: 'America/Sao_Paulo', timeZoneKnown: true, … }
 */
export function useWaba({ wabaId, ...options }: UseWabaOptions = {}): Resource<Waba> {
  const id = useOneWabaId(wabaId, options.client)
  return useResource({
    ...options,
    name: 'waba',
    id,
    initial: ({ waba }) => waba,
    load: (client, account, call) => client.waba(account, call),
  })
}
