import type { SandboxPhoneNumber, SandboxTemplate } from '../world/account.js'
import type { Call } from './call.js'
import type { GraphNode } from './findNode.js'

/** Plain fields of a node by name; each is read when asked. */
export type NodeFields = Readonly<Record<string, () => unknown>>

/** The plain fields of any node. Those a node type lacks do not exist: asking for one is an error. */
export function fieldsOf(node: GraphNode, call: Call): NodeFields {
  switch (node.type) {
    case 'WhatsAppBusinessAccount':
      return accountFields(node, call)
    case 'WhatsAppBusinessPhoneNumber':
      return phoneFields(node.phone)
    case 'WhatsAppMessageTemplate':
      return templateFields(node.template, call)
    case 'WhatsAppMessageTemplateGroup':
      return { id: () => node.group.id, name: () => node.group.name }
    case 'WhatsAppGroup':
      return { id: () => node.group.id, subject: () => node.group.subject }
    case 'Business':
      return { id: () => node.business.id, name: () => node.business.name }
  }
}

/** What a node answers when no fields are asked. */
export const defaultFields: Readonly<Record<GraphNode['type'], readonly string[]>> = {
  WhatsAppBusinessAccount: ['id', 'name', 'currency', 'timezone_id', 'message_template_namespace'],
  WhatsAppBusinessPhoneNumber: ['verified_name', 'display_phone_number', 'quality_rating', 'id'],
  WhatsAppMessageTemplate: ['name', 'status', 'category', 'language', 'components', 'id'],
  WhatsAppMessageTemplateGroup: ['name', 'id'],
  WhatsAppGroup: ['subject', 'id'],
  Business: ['name', 'id'],
}

export function accountFields(
  { known: { account } }: Pick<GraphNode, 'known'>,
  { platform }: Call,
): NodeFields {
  return {
    id: () => account.id,
    name: () => account.name,
    currency: () => account.currency,
    timezone_id: () => account.timezoneId,
    country: () => account.country,
    is_enabled_for_insights: () => platform.state.insightsSince.has(account.id),
    message_template_namespace: () => `namespace_${account.id}`,
    account_review_status: () => 'APPROVED',
    owner_business_info: () => ({ name: `${account.name} Holding`, id: account.businessId }),
  }
}

export function phoneFields(phone: SandboxPhoneNumber): NodeFields {
  return {
    id: () => phone.id,
    display_phone_number: () => phone.displayPhoneNumber,
    verified_name: () => phone.verifiedName,
    quality_rating: () => phone.quality,
    messaging_limit_tier: () => phone.messagingLimit,
    throughput: () => ({ level: phone.messagingLimit === 'TIER_UNLIMITED' ? 'HIGH' : 'STANDARD' }),
    name_status: () => 'APPROVED',
    status: () => 'CONNECTED',
    platform_type: () => phone.platform,
    code_verification_status: () => 'VERIFIED',
  }
}

export function templateFields(template: SandboxTemplate, { platform }: Call): NodeFields {
  const changed = platform.state.templates.get(template.id)
  return {
    id: () => template.id,
    name: () => template.name,
    language: () => template.language,
    category: () => changed?.category ?? template.category,
    status: () => changed?.status ?? template.status,
    quality_score: () => ({ score: template.quality, date: 1_767_225_600 }),
    components: () => componentsOf(template),
    cta_url_link_tracking_opted_out: () => platform.state.clicksOff.has(template.id),
  }
}

function componentsOf({ name, buttons }: SandboxTemplate): readonly unknown[] {
  const body = { type: 'BODY', text: `Text of ${name}.` }
  if (buttons.length === 0) return [body]
  const shown = buttons.map((button) =>
    button.type === 'URL' ? { ...button, url: 'https://example.com/' } : { ...button },
  )
  return [body, { type: 'BUTTONS', buttons: shown }]
}
