import { type ParameterReaders, type RawParameters, readParameters, text } from '../request/parameters.js'
import type { KnownAccount } from '../world/accounts.js'
import { askedFields } from './askedFields.js'
import { type Call, edgeLink } from './call.js'
import { nonexistingField } from './findNode.js'
import { defaultFields, type NodeFields, phoneFields, templateFields } from './nodeFields.js'
import { cutPage, pageReaders } from './paging.js'

/** A list of nodes behind an account. */
export interface Collection {
  readonly name: string
  readonly readers: ParameterReaders
  /** @param raw parameters of the edge, or modifiers and nested fields of the field of the same name */
  answer(call: Call, known: KnownAccount, raw: RawParameters): { readonly data: readonly unknown[] }
}

const itemsOfPage = 25

/** `phone_numbers` and `message_templates`, in pages of 25. */
export const collections: readonly Collection[] = [
  collection('phone_numbers', 'WhatsAppBusinessPhoneNumber', {}, ({ account }) =>
    account.phoneNumbers.map(phoneFields),
  ),
  collection(
    'message_templates',
    'WhatsAppMessageTemplate',
    { name: text, status: text, category: text, language: text },
    ({ account }, call) => account.templates.map((template) => templateFields(template, call)),
  ),
]

function collection(
  name: string,
  type: 'WhatsAppBusinessPhoneNumber' | 'WhatsAppMessageTemplate',
  filters: ParameterReaders,
  listOf: (known: KnownAccount, call: Call) => readonly NodeFields[],
): Collection {
  return {
    name,
    readers: { ...pageReaders, fields: text, ...filters },
    answer(call, known, raw) {
      const names = askedFields(raw.get('fields'))?.map((field) => field.name) ?? defaultFields[type]
      const wanted = Object.entries(readParameters(filters, raw)).filter(([, value]) => value !== undefined)
      const list = listOf(known, call).filter((item) =>
        wanted.every(
          ([field, value]) => String(item[field]?.()).toUpperCase() === String(value).toUpperCase(),
        ),
      )
      const page = cutPage(list, raw, itemsOfPage, edgeLink(call, known.account.id, name, raw.entries()))
      const data = page.items.map((item) => pick(item, names, type))
      return page.items.length === 0 && list.length === 0 ? { data } : { data, paging: page.paging }
    },
  }
}

/** The asked fields of a node in the order asked, `id` always among them. */
export function pick(
  fields: NodeFields,
  names: readonly string[],
  type: Parameters<typeof nonexistingField>[1],
): Readonly<Record<string, unknown>> {
  const entries = [...new Set([...names, 'id'])].map((name) => {
    const read = fields[name]
    if (read === undefined) throw nonexistingField(name, type)
    return [name, read()]
  })
  return Object.fromEntries(entries)
}
