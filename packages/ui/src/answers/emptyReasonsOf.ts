import type { DatasetName, Notice } from '@wabalytics/hooks'
import type { DashboardMessages } from '../messages/dashboards/DashboardMessages.js'

/** Why an answer may be empty: an empty answer has many causes, and the platform does not tell which. */
export function emptyReasonsOf(
  dataset: DatasetName,
  notices: readonly Notice[],
  messages: DashboardMessages,
): readonly string[] {
  const has = (code: Notice['code']) => notices.some((notice) => notice.code === code)
  const reasons = [messages.emptyNoTraffic, messages.emptyFilters, messages.emptyDetached]
  if (has('dataset-retired')) reasons.unshift(messages.emptyRetired)
  if (has('empty-unproved')) reasons.unshift(messages.emptyUnproved)
  if (dataset === 'template' || dataset === 'templateGroup') {
    reasons.push(messages.emptyInsightsRecent, messages.emptyRegion, messages.emptyOnPremises)
    if (has('product-type-omitted')) reasons.push(messages.emptyProductType)
  }
  return reasons
}
