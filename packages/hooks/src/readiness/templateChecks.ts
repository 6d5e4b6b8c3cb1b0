import type { DatasetName, Waba } from '@wabalytics/core'
import type { AnyResult } from '../analytics/AnyResult.js'
import type { ReadinessCheck } from './ReadinessCheck.js'

/** Where the platform has no template analytics: the EU, the United Kingdom and Japan. ISO 3166-1. */
const without = new Set(
  'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB JP'.split(' '),
)

interface TemplateFacts {
  readonly dataset: DatasetName
  readonly waba: Waba | undefined
  readonly result: AnyResult | undefined
}

/** What only the datasets about templates need. Source: "Template Analytics". */
export function templateChecks({ dataset, waba, result }: TemplateFacts): readonly ReadinessCheck[] {
  if (dataset !== 'template' && dataset !== 'templateGroup') return []
  return [
    insightsCheck(waba),
    regionCheck(waba),
    ...(dataset === 'template' ? [productTypeCheck(result)] : []),
  ]
}

function insightsCheck(waba: Waba | undefined): ReadinessCheck {
  const id = 'insights'
  if (waba?.insightsEnabled === true) {
    return { id, status: 'ok', message: 'Template analytics is confirmed.' }
  }
  if (waba?.insightsEnabled === false) {
    return {
      id,
      status: 'failed',
      message: 'Template analytics is not confirmed for this account: nothing is recorded until it is.',
      fix: 'Confirm it with useConfirmTemplateInsights. It cannot be undone.',
    }
  }
  return { id, status: 'unknown', message: 'Whether template analytics is confirmed is not known.' }
}

function regionCheck(waba: Waba | undefined): ReadinessCheck {
  const id = 'region'
  const country = waba?.country?.toUpperCase()
  if (country === undefined) {
    const message =
      'The country of the account is not known: the EU, the United Kingdom and Japan have no template analytics.'
    return { id, status: 'unknown', message }
  }
  if (!without.has(country)) {
    return { id, status: 'ok', message: `The platform has template analytics for ${country}.` }
  }
  return {
    id,
    status: 'failed',
    message: `The platform has no template analytics for accounts of ${country}, or shared with businesses there.`,
    fix: 'Ask the messaging and pricing datasets instead.',
  }
}

function productTypeCheck(result: AnyResult | undefined): ReadinessCheck {
  const id = 'product-type'
  if (result === undefined) {
    return { id, status: 'unknown', message: 'Which product type is asked is not known until a question is.' }
  }
  if (result.query.filters['productType'] !== undefined) {
    return { id, status: 'ok', message: `Asked for ${String(result.query.filters['productType'])}.` }
  }
  return {
    id,
    status: 'attention',
    message: 'No product type is asked: sends through the Marketing Messages API are missing.',
    fix: 'Ask again with productType, once for each that you send through.',
  }
}
