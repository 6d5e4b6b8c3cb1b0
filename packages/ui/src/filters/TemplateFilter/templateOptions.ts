import type { MessageTemplate } from '@wabalytics/hooks'
import type { Words } from '../../messages/vocabulary/createWords.js'
import type { Choice } from '../MultiSelectFilter/Choice.js'

/** Categories and states that a list of templates is narrowed by; `undefined` narrows by nothing. */
export interface TemplateFacets {
  readonly category: string | undefined
  readonly status: string | undefined
}

/** Templates as options: the name, below it language and category, at the end the state when it is not approved. */
export function templateOptions(
  templates: readonly MessageTemplate[],
  facets: TemplateFacets,
  words: Words,
): readonly Choice[] {
  return templates
    .filter(
      ({ category, status }) =>
        (facets.category === undefined || category === facets.category) &&
        (facets.status === undefined || status === facets.status),
    )
    .map(({ id, name, language, category, status }) => {
      const about = [language, category && words.value('templateCategory', category), id]
      return {
        value: id,
        label: name ?? id,
        description: about.filter((word) => word !== undefined && word !== '').join(' · '),
        note: status === undefined || status === 'APPROVED' ? undefined : words.status(status),
      }
    })
}

/** The distinct values a list of templates has, most frequent first. */
export function facetValues(
  templates: readonly MessageTemplate[],
  facet: keyof TemplateFacets,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const template of templates) {
    const value = template[facet]
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
}
