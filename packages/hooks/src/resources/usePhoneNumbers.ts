'use client'

import type { PhoneNumber } from '@wabalytics/core'
import { type Resource, useOneWabaId, useResource } from './useResource.js'

export interface UsePhoneNumbersOptions {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
}

/** The account's phone numbers, for filters and names. */
export function usePhoneNumbers({ wabaId }: UsePhoneNumbersOptions = {}): Resource<readonly PhoneNumber[]> {
  return useResource('phoneNumbers', useOneWabaId(wabaId), (client, id, options) =>
    client.phoneNumbers(id, options),
  )
}
