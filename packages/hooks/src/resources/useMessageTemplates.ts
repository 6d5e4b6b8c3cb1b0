'use client'

import type { MessageTemplate } from '@wabalytics/core'
import { useMemo, useState } from 'react'
import { matchTemplates } from './matchTemplates.js'
import { useOneWabaId } from './useOneWabaId.js'
import { type Resource, type ResourceOptions, useResource } from './useResource.js'

export interface UseMessageTemplatesOptions extends ResourceOptions {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  /**
   * Words that all must occur in a template's name, id, language, category or status; case and accents do not count.
   * @default ''
   */
  readonly search?: string | undefined
  /**
   * Templates a page.
   * @default 50
   */
  readonly pageSize?: number | undefined
}

/** The templates of an account, searched and page by page. */
export interface MessageTemplates extends Resource<readonly MessageTemplate[]> {
  /** All that match, of all pages. */
  readonly matches: readonly MessageTemplate[]
  /** The matches shown so far. */
  readonly page: readonly MessageTemplate[]
  readonly hasMore: boolean
  /** Shows a page more. Another search starts with its first page. */
  readonly loadMore: () => void
  /** A template's name; its id where it is not known (deleted, or not loaded yet). */
  readonly nameOf: (templateId: string) => string
}

/**
 * The account's message templates, for filters and names. They are asked once for all components, whatever they search:
 * the platform has no search, so it happens here, over all of them.
 *
 * @example
 * const { page, hasMore, loadMore, nameOf } = useMessageTemplates({ search: 'summer', pageSize: 20 })
 * page // [{ id: '1421988012088524', name: 'summer_sale', language: 'pt_BR', category: 'MARKETING', … }]
 * nameOf('1421988012088524') // 'summer_sale'
 */
export function useMessageTemplates(options: UseMessageTemplatesOptions = {}): MessageTemplates {
  const { wabaId, search = '', pageSize = 50, ...rest } = options
  const id = useOneWabaId(wabaId, rest.client)
  const all = useResource({
    ...rest,
    name: 'messageTemplates',
    id,
    initial: ({ messageTemplates }) => messageTemplates,
    load: (client, account, call) => client.messageTemplates(account, call),
  })
  const [shown, setShown] = useState({ search, pages: 1 })
  const pages = shown.search === search ? shown.pages : 1
  const { data } = all
  const matches = useMemo(() => matchTemplates(data ?? [], search), [data, search])
  const names = useMemo(() => new Map(data?.map((template) => [template.id, template.name])), [data])
  return useMemo(
    () => ({
      ...all,
      matches,
      page: matches.slice(0, pages * pageSize),
      hasMore: matches.length > pages * pageSize,
      loadMore: () => setShown({ search, pages: pages + 1 }),
      nameOf: (templateId: string) => names.get(templateId) ?? templateId,
    }),
    [all, matches, names, pages, pageSize, search],
  )
}
