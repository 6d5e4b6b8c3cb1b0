import { datasetDefinition } from '../datasets/datasets.js'
import type { IdKind } from '../datasets/definition.js'
import type { AnalyticsRequest } from './request.js'

/** An id of a request, and what it is the id of. A phone number is named by its digits, as requests name it. */
export interface RequestId {
  readonly kind: IdKind
  readonly id: string
}

/**
 * Every id of a request, each once, the account's first: what a server checks against what its reader may see. All of
 * them must pass; missing and forbidden are answered alike, by 404.
 *
 * @example
 * idsOf({ kind: 'points', dataset: 'template', wabaId: '102290129340398', filters: { templateIds: ['1924084211297547'] }, … })
 * // [{ kind: 'waba', id: '102290129340398' }, { kind: 'template', id: '1924084211297547' }]
 */
export function idsOf(request: AnalyticsRequest): readonly RequestId[] {
  const ids: RequestId[] = [{ kind: 'waba', id: request.wabaId }]
  if (request.kind === 'template' || request.kind === 'setClickTracking') {
    ids.push({ kind: 'template', id: request.templateId })
  }
  if (request.kind === 'points') {
    for (const [name, { idsOf: kind }] of Object.entries(datasetDefinition(request.dataset).filters)) {
      const asked = request.filters[name]
      if (kind === undefined || !Array.isArray(asked)) continue
      for (const id of new Set(asked)) ids.push({ kind, id: String(id) })
    }
  }
  return ids
}
