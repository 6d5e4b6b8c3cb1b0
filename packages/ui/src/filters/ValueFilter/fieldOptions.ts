import type { PhoneNumber } from '@wabalytics/hooks'
import { regions } from '../../format/regions.js'
import type { Words } from '../../messages/vocabulary/createWords.js'
import type { Choice } from '../MultiSelectFilter/Choice.js'
import type { FilterField } from '../state/fields.js'
import type { FilterOptions, NamedId } from './FilterOptions.js'

/** What a filter offers: the platform's own values from its definition, the host's for what only the host knows. */
export function fieldOptions(
  { name, definition }: FilterField,
  known: FilterOptions,
  words: Words,
  locale: string,
): readonly Choice<string | number>[] {
  if (definition.values !== undefined) {
    return definition.values.map((value) => ({ value, label: words.value(name, value) }))
  }
  switch (name) {
    case 'phoneNumbers':
      return (known.phoneNumbers ?? []).flatMap(phoneOption)
    case 'countryCodes':
      return countryOptions(known.countries ?? regions, words, locale)
    case 'templateIds':
      return (known.templates ?? []).map(({ id, name: label }) => ({ value: id, label: label ?? id }))
    case 'templateGroupIds':
      return (known.templateGroups ?? []).map(namedOption)
    case 'groupIds':
      return (known.groups ?? []).map(namedOption)
    default:
      return []
  }
}

/** An id by its name, with the id below it. */
export function namedOption({ id, name }: NamedId): Choice {
  return name === undefined ? { value: id, label: id } : { value: id, label: name, description: id }
}

/** The platform asks for digits and tells of numbers as people write them. */
function phoneOption({ displayPhoneNumber, verifiedName }: PhoneNumber): readonly Choice[] {
  const digits = displayPhoneNumber?.replace(/\D/g, '') ?? ''
  if (displayPhoneNumber === undefined || digits === '') return []
  return [{ value: digits, label: displayPhoneNumber, description: verifiedName }]
}

function countryOptions(codes: readonly string[], words: Words, locale: string): readonly Choice[] {
  const order = new Intl.Collator(locale)
  return codes
    .map((code) => ({ value: code, label: words.value('countryCodes', code) }))
    .sort((a, b) => order.compare(a.label, b.label))
}
