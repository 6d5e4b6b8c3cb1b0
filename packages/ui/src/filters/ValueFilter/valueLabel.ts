import type { Words } from '../../messages/vocabulary/createWords.js'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import type { FilterOptions } from './FilterOptions.js'

/** A chosen value in words, by the names the host knows where the platform has only ids. */
export function valueLabel(
  name: FilterName,
  value: string | number,
  known: FilterOptions,
  words: Words,
): string {
  const byId = (list: readonly { readonly id: string; readonly name?: string | undefined }[] | undefined) =>
    list?.find(({ id }) => id === value)?.name ?? words.value(name, value)
  switch (name) {
    case 'phoneNumbers':
      return (
        known.phoneNumbers?.find((one) => one.displayPhoneNumber?.replace(/\D/g, '') === value)
          ?.displayPhoneNumber ?? `+${value}`
      )
    case 'templateIds':
      return byId(known.templates)
    case 'templateGroupIds':
      return byId(known.templateGroups)
    case 'groupIds':
      return byId(known.groups)
    default:
      return words.value(name, value)
  }
}
