'use client'

import type { MessageTemplate } from '@wabalytics/core'
import { type Resource, useOneWabaId, useResource } from './useResource.js'

export interface UseMessageTemplatesOptions {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
}

/** The account's message templates, for filters and names. */
export function useMessageTemplates({
  wabaId,
}: UseMessageTemplatesOptions = {}): Resource<readonly MessageTemplate[]> {
  return useResource('messageTemplates', useOneWabaId(wabaId), (client, id, options) =>
    client.messageTemplates(id, options),
  )
}
