import { AnalyticsError, type AnalyticsRequest, type Fetcher } from '@wabalytics/core'
import type { Canned, CannedAnswers, CannedPhoneNumber, CannedTemplate, CannedWaba } from './CannedAnswers.js'
import { pointsAnswer } from './pointsAnswer.js'

/** A fetcher that answers from a list, in the platform's words: everything between it and the screen is the real thing. */
export function cannedFetcher(answers: CannedAnswers): Fetcher {
  return async (request) => {
    switch (request.kind) {
      case 'points':
        return pointsAnswer(request, await pick(answers[request.dataset] ?? [], request))
      case 'waba':
        return wabaAnswer(request.wabaId, await pick(answers.waba ?? {}, request))
      case 'phoneNumbers':
        return { data: (await pick(answers.phoneNumbers ?? [], request)).map(phoneNumber) }
      case 'messageTemplates':
        return { data: (await pick(answers.messageTemplates ?? [], request)).map(template) }
      case 'template':
        return oneTemplate(request.templateId, await pick(answers.messageTemplates ?? [], request))
      default:
        return { success: true }
    }
  }
}

async function pick<T, R extends AnalyticsRequest>(canned: Canned<T, R>, request: R): Promise<T> {
  // A canned list or object is no function; only the caller's own functions are.
  const given =
    typeof canned === 'function' ? (canned as (request: R) => T | AnalyticsError)(request) : canned
  const picked = await given
  if (picked instanceof AnalyticsError) throw picked
  return picked
}

function wabaAnswer(wabaId: string, waba: CannedWaba): unknown {
  const { name = 'Test account', currency = 'USD', timeZone = 'UTC', country, insightsEnabled = true } = waba
  const zone = { timezone_id: timeZone }
  return { id: wabaId, name, currency, country, is_enabled_for_insights: insightsEnabled, ...zone }
}

function phoneNumber({ id, displayPhoneNumber, verifiedName }: CannedPhoneNumber): unknown {
  return { id, display_phone_number: displayPhoneNumber, verified_name: verifiedName }
}

function template({ clickTrackingOptedOut, ...rest }: CannedTemplate): unknown {
  return { ...rest, cta_url_link_tracking_opted_out: clickTrackingOptedOut }
}

function oneTemplate(id: string, templates: readonly CannedTemplate[]): unknown {
  const found = templates.find((one) => one.id === id)
  if (found !== undefined) return template(found)
  return { error: { message: `Object with ID '${id}' does not exist`, code: 100, error_subcode: 33 } }
}
