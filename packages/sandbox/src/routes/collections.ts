import { type ParameterReaders, type RawParameters, readParameters, text } from '../request/parameters.js'
import type { KnownAccount } from '../world/accounts.js'
import type { KnownBusiness } from '../world/businesses.js'
import { askedFields } from './askedFields.js'
import { type Call, edgeLink } from './call.js'
import { type GraphNode, nonexistingField } from './findNode.js'
import { accountFields, defaultFields, type NodeFields, phoneFields, templateFields } from './nodeFields.js'
import { cutPage, pageReaders } from './paging.js'

/** A list of nodes behind another one. */
export interface Collection {
  readonly name: string
  /** What it is a list of an edge of. */
  readonly of: GraphNode['type']
  readonly readers: ParameterReaders
  /** @param raw parameters of the edge, or modifiers and nested fields of the field of the same name */
  answer(call: Call, node: GraphNode, raw: RawParameters): { readonly data: readonly unknown[] }
}

const itemsOfPage = 25

/** An account's numbers and templates, and a business's accounts, in pages of 25. */
export const collections: readonly Collection[] = [
  collection({
    name: 'phone_numbers',
    of: 'WhatsAppBusinessAccount',
    type: 'WhatsAppBusinessPhoneNumber',
    filters: {},
    listOf: ({ known }) => known.account.phoneNumbers.map(phoneFields),
  }),
  collection({
    name: 'message_templates',
    of: 'WhatsAppBusinessAccount',
    type: 'WhatsAppMessageTemplate',
    filters: { name: text, status: text, category: text, language: text },
    listOf: ({ known }, call) => known.account.templates.map((template) => templateFields(template, call)),
  }),
  accountsOfBusiness('owned_whatsapp_business_accounts', ({ owned }) => owned),
  accountsOfBusiness('client_whatsapp_business_accounts', ({ clients }) => clients),
]

/** The accounts of a business; those the token may not see are left out, as if there were none. */
function accountsOfBusiness(
  name: string,
  pick: (business: KnownBusiness) => readonly KnownAccount[],
): Collection {
  return collection({
    name,
    of: 'Business',
    type: 'WhatsAppBusinessAccount',
    filters: {},
    listOf: (node, call) => {
      if (node.type !== 'Business') return []
      const visible = ({ account }: KnownAccount) => call.grant.wabaIds?.has(account.id) ?? true
      return pick(node.business)
        .filter(visible)
        .map((known) => accountFields({ known }, call))
    },
  })
}

interface CollectionSpec {
  readonly name: string
  readonly of: GraphNode['type']
  /** What its entries are. */
  readonly type: 'WhatsAppBusinessPhoneNumber' | 'WhatsAppMessageTemplate' | 'WhatsAppBusinessAccount'
  readonly filters: ParameterReaders
  readonly listOf: (node: GraphNode, call: Call) => readonly NodeFields[]
}

function collection({ name, of, type, filters, listOf }: CollectionSpec): Collection {
  return {
    name,
    of,
    readers: { ...pageReaders, fields: text, ...filters },
    answer(call, node, raw) {
      const names = askedFields(raw.get('fields'))?.map((field) => field.name) ?? defaultFields[type]
      const wanted = Object.entries(readParameters(filters, raw)).filter(([, value]) => value !== undefined)
      const list = listOf(node, call).filter((item) =>
        wanted.every(
          ([field, value]) => String(item[field]?.()).toUpperCase() === String(value).toUpperCase(),
        ),
      )
      const page = cutPage(list, raw, itemsOfPage, edgeLink(call, call.request.nodeId, name, raw.entries()))
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
