'use client'

import type { MessageTemplate } from '@wabalytics/core'
import { useOneWabaId } from './useOneWabaId.js'
import { type Resource, type ResourceOptions, useResource } from './useResource.js'

export interface UseMessageTemplateOptions extends ResourceOptions {
  /** The account it belongs to. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  /** Absent: nothing is asked. */
  readonly templateId: string | undefined
}

/** One message template: its name, category, status, and whether its clicks are counted. */
export function useMessageTemplate(options: UseMessageTemplateOptions): Resource<MessageTemplate> {
  const { wabaId: given, templateId, ...rest } = options
  const wabaId = useOneWabaId(given, options.client)
  const known = wabaId !== undefined && templateId !== undefined
  return useResource({
    ...rest,
    name: 'template',
    id: known ? `${wabaId} ${templateId}` : undefined,
    load: (client, _, { signal }) =>
      client.template({ wabaId: wabaId ?? '', templateId: templateId ?? '' }, { signal }),
  })
}

/** Under which key a template is shared. */
export function templateKey(wabaId: string, templateId: string): string {
  return `template ${wabaId} ${templateId}`
}
