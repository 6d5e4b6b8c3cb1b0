'use client'

import type { MessageTemplate } from '@wabalytics/core'
import { type Resource, useResource } from './useResource.js'

export interface UseMessageTemplateOptions {
  readonly templateId: string | undefined
}

/** One message template: its name, category, status, and whether its clicks are counted. */
export function useMessageTemplate({ templateId }: UseMessageTemplateOptions): Resource<MessageTemplate> {
  return useResource('template', templateId, (client, id, options) => client.template(id, options))
}
