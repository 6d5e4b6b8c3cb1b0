'use client'

import type { MessageTemplate } from '@wabalytics/core'
import { type Resource, type ResourceOptions, useResource } from './useResource.js'

export interface UseMessageTemplateOptions extends ResourceOptions {
  /** Absent: nothing is asked. */
  readonly templateId: string | undefined
}

/** One message template: its name, category, status, and whether its clicks are counted. */
export function useMessageTemplate(options: UseMessageTemplateOptions): Resource<MessageTemplate> {
  const { templateId, ...rest } = options
  return useResource({
    ...rest,
    name: 'template',
    id: templateId,
    load: (client, id, { signal }) => client.template(id, { signal }),
  })
}
