import type { MessageTemplate } from '@wabalytics/core'

/**
 * The templates in which all words of a search occur.
 *
 * @example
 * // templates: [{ id: '1', name: 'promoção_verão', … }, { id: '2', name: 'recibo', … }]
 * matchTemplates(templates, 'VERAO promo') // [{ id: '1', name: 'promoção_verão', … }]
 */
export function matchTemplates(
  templates: readonly MessageTemplate[],
  search: string,
): readonly MessageTemplate[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return templates
  return templates.filter(({ id, name, language, category, status }) => {
    const text = plain([id, name, language, category, status].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** Text without case and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
