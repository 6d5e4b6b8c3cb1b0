import type { DatasetName, PhoneNumber, Waba } from '@wabalytics/core'
import type { AnyResult } from '../analytics/AnyResult.js'
import type { ReadinessCheck } from './ReadinessCheck.js'

/**
 * Where the platform has no template analytics: the EU, the United Kingdom and Japan. ISO 3166-1 and calling codes.
 * Source: "Template Analytics", limitations.
 */
const without = new Map(
  (
    'AT43 BE32 BG359 HR385 CY357 CZ420 DE49 DK45 EE372 ES34 FI358 FR33 GR30 HU36 IE353 IT39 LT370 LU352 LV371 MT356 ' +
    'NL31 PL48 PT351 RO40 SE46 SI386 SK421 GB44 JP81'
  )
    .split(' ')
    .map((one) => [one.slice(0, 2), one.slice(2)] as const),
)

interface TemplateFacts {
  readonly dataset: DatasetName
  readonly waba: Waba | undefined
  readonly phoneNumbers?: readonly PhoneNumber[] | undefined
  readonly result: AnyResult | undefined
}

/** What only the datasets about templates need. Source: "Template Analytics". */
export function templateChecks({
  dataset,
  waba,
  phoneNumbers,
  result,
}: TemplateFacts): readonly ReadinessCheck[] {
  if (dataset !== 'template' && dataset !== 'templateGroup') return []
  return [
    insightsCheck(waba),
    regionCheck(waba, phoneNumbers),
    ...onPremisesCheck(phoneNumbers),
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

/** Whose country and numbers are known to be elsewhere may still be shared with a business there: nobody tells. */
function regionCheck(waba: Waba | undefined, numbers: readonly PhoneNumber[] | undefined): ReadinessCheck {
  const id = 'region'
  const fix = 'Ask the messaging and pricing datasets instead.'
  const country = waba?.country?.toUpperCase()
  const shared = 'nor for accounts shared with businesses there'
  if (country !== undefined && without.has(country)) {
    const message = `The platform has no template analytics for accounts of ${country}, ${shared}.`
    return { id, status: 'failed', message, fix }
  }
  const there = numbers?.find((number) => countryWithout(number) !== undefined)
  if (there !== undefined) {
    const message = `The platform has no template analytics for accounts with a number of ${countryWithout(there)}: ${there.displayPhoneNumber}.`
    return { id, status: 'failed', message, fix }
  }
  if (country === undefined || numbers === undefined) {
    const message = `Whether the account or a number of it is of the EU, the United Kingdom or Japan is not known: there is no template analytics there, ${shared}.`
    return { id, status: 'unknown', message }
  }
  return {
    id,
    status: 'ok',
    message: `The platform has template analytics for ${country} and these numbers.`,
  }
}

function countryWithout({ displayPhoneNumber = '' }: PhoneNumber): string | undefined {
  const digits = displayPhoneNumber.replace(/\D/g, '')
  return [...without].find(([, code]) => digits.startsWith(code))?.[0]
}

/** Said only where it is so. */
function onPremisesCheck(numbers: readonly PhoneNumber[] | undefined): readonly ReadinessCheck[] {
  const there = numbers?.filter(({ platform }) => platform?.startsWith('ON_PREMISE')) ?? []
  if (there.length === 0) return []
  return [
    {
      id: 'on-premises',
      status: 'attention',
      message:
        'A number is on the On-Premises API: its template analytics is there only while that of the Cloud API is not confirmed, and counts below 1,000 are not shown.',
      fix: 'Move the number to the Cloud API, or read small counts as missing, not as 0.',
    },
  ]
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
