import { graphError } from '../errors/graphError.js'
import { oneOf, type ParameterReaders, readParameters, required, truth } from '../request/parameters.js'
import type { SandboxTemplate } from '../world/account.js'
import type { KnownAccount } from '../world/accounts.js'
import type { Call } from './call.js'
import { type GraphNode, unsupported } from './findNode.js'

/** Parameters of `POST /<WABA>`. */
export const insightsReaders = { is_enabled_for_insights: required(truth) } satisfies ParameterReaders

/** Parameters of `POST /<TEMPLATE>`. */
export const clickTrackingReaders = {
  cta_url_link_tracking_opted_out: required(truth),
  category: required(oneOf(['AUTHENTICATION', 'MARKETING', 'UTILITY'])),
} satisfies ParameterReaders

/** `POST /<id>?…`: the two writes of analytics. */
export function writeNode(call: Call, node: GraphNode): Readonly<Record<string, unknown>> {
  if (node.type === 'WhatsAppBusinessAccount') return confirmInsights(call, node.known)
  if (node.type === 'WhatsAppMessageTemplate') return setClickTracking(call, node.template)
  throw unsupported(call)
}

/** Irreversible, and figures are captured from this moment on. Confirming again changes nothing. */
function confirmInsights({ platform, request, now }: Call, { account }: KnownAccount) {
  const asked = readParameters(insightsReaders, request.params)
  if (!asked.is_enabled_for_insights) throw graphError(200006)
  if (account.traits.includes('insights-unavailable')) throw graphError(200005)
  const { insightsSince } = platform.state
  if (!insightsSince.has(account.id)) insightsSince.set(account.id, Math.floor(now / 1000))
  return { id: platform.quirks.numericInsightsId ? Number(account.id) : account.id }
}

/** A category other than the current one is a change: the template waits for review again. */
function setClickTracking({ platform, request }: Call, template: SandboxTemplate) {
  const asked = readParameters(clickTrackingReaders, request.params)
  const { clicksOff, templates } = platform.state
  if (asked.cta_url_link_tracking_opted_out) clicksOff.add(template.id)
  else clicksOff.delete(template.id)
  const current = templates.get(template.id)?.category ?? template.category
  if (asked.category !== current) templates.set(template.id, { category: asked.category, status: 'PENDING' })
  return { success: true }
}
