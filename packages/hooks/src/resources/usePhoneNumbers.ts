'use client'

import type { PhoneNumber } from '@wabalytics/core'
import { useOneWabaId } from './useOneWabaId.js'
import { type Resource, type ResourceOptions, useResource } from './useResource.js'

export interface UsePhoneNumbersOptions extends ResourceOptions {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
}

/**
 * The account's phone numbers, for filters and names.
 *
 * @example
 * const { data } = usePhoneNumbers()
 * data // [{ id: '106540352242922', displayPhoneNumber: '+55 11 95555-0100', verifiedName: 'Loja' }, …]
 */
export function usePhoneNumbers({
  wabaId,
  ...options
}: UsePhoneNumbersOptions = {}): Resource<readonly PhoneNumber[]> {
  const id = useOneWabaId(wabaId, options.client)
  return useResource({
    ...options,
    name: 'phoneNumbers',
    id,
    initial: ({ phoneNumbers }) => phoneNumbers,
    load: (client, account, call) => client.phoneNumbers(account, call),
  })
}
