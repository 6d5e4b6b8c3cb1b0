import { isAboutTemplates } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { causes } from './causes.js'

/**
 * An error in the light of what was asked: what the platform says of template analytics in answer to another question
 * is not about templates, and nobody is sent to confirm them.
 */
export function errorAbout(request: AnalyticsRequest, error: AnalyticsError): AnalyticsError {
  const { kind, reason } = error
  if (!kind.startsWith('insights-') || reason === 'coexistence' || speaksOfTemplates(request)) return error
  const elsewhere = { reason: 'insights-elsewhere', ...causes['insights-elsewhere'] }
  return new AnalyticsError({ ...error, message: error.message, cause: error.cause, ...elsewhere })
}

function speaksOfTemplates(request: AnalyticsRequest): boolean {
  if (request.kind === 'points') return isAboutTemplates(request.dataset)
  return request.kind !== 'waba' && request.kind !== 'phoneNumbers'
}
