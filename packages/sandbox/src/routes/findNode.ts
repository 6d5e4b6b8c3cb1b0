import { graphError } from '../errors/graphError.js'
import type {
  SandboxGroup,
  SandboxPhoneNumber,
  SandboxTemplate,
  SandboxTemplateGroup,
} from '../world/account.js'
import { type KnownAccount, knownAccounts } from '../world/accounts.js'
import { type KnownBusiness, knownBusinesses } from '../world/businesses.js'
import type { Call } from './call.js'

/** What an id names, and the WABA it belongs to. */
export type GraphNode = { readonly known: KnownAccount } & (
  | { readonly type: 'WhatsAppBusinessAccount' }
  | { readonly type: 'WhatsAppBusinessPhoneNumber'; readonly phone: SandboxPhoneNumber }
  | { readonly type: 'WhatsAppMessageTemplate'; readonly template: SandboxTemplate }
  | { readonly type: 'WhatsAppMessageTemplateGroup'; readonly group: SandboxTemplateGroup }
  | { readonly type: 'WhatsAppGroup'; readonly group: SandboxGroup }
  | { readonly type: 'Business'; readonly business: KnownBusiness }
)

/** @throws GraphError 100/33 for an id nobody has or the token may not see: the platform does not tell which. */
export function findNode(call: Call): GraphNode {
  const { request, grant } = call
  const id = request.nodeId
  for (const known of knownAccounts) {
    const node = nodeIn(known, id)
    const visible = grant.wabaIds?.has(known.account.id) ?? true
    if (node !== undefined && visible) return node
  }
  const business = knownBusinesses.find((each) => each.id === id)
  // A call to a business counts for the first of its accounts that the token sees.
  const seen = business && accountsOf(business).find(({ account }) => grant.wabaIds?.has(account.id) ?? true)
  if (business !== undefined && seen !== undefined) return { type: 'Business', business, known: seen }
  throw unsupported(call)
}

function accountsOf({ owned, clients }: KnownBusiness): readonly KnownAccount[] {
  return [...owned, ...clients]
}

/** The error for an id that cannot be found, and for a call its node does not know. */
export function unsupported({ request: { method, nodeId } }: Call) {
  return graphError(100, {
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${nodeId}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    type: 'GraphMethodException',
    error_subcode: 33,
  })
}

/** The error for a field or edge a node does not have. */
export function nonexistingField(field: string, type: GraphNode['type']) {
  return graphError(100, {
    message: `(#100) Tried accessing nonexisting field (${field}) on node type (${type})`,
  })
}

function nodeIn(known: KnownAccount, id: string): GraphNode | undefined {
  const { account } = known
  if (account.id === id) return { type: 'WhatsAppBusinessAccount', known }
  const phone = account.phoneNumbers.find((each) => each.id === id)
  if (phone) return { type: 'WhatsAppBusinessPhoneNumber', known, phone }
  const template = account.templates.find((each) => each.id === id)
  if (template) return { type: 'WhatsAppMessageTemplate', known, template }
  const templateGroup = account.templateGroups.find((each) => each.id === id)
  if (templateGroup) return { type: 'WhatsAppMessageTemplateGroup', known, group: templateGroup }
  const group = account.groups.find((each) => each.id === id)
  return group && { type: 'WhatsAppGroup', known, group }
}
