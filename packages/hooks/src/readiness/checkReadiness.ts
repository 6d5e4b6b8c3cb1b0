import {
  type AnalyticsError,
  type DatasetName,
  datasetDefinition,
  type PhoneNumber,
  type Waba,
} from '@wabalytics/core'
import type { AnyResult } from '../analytics/AnyResult.js'
import type { ReadinessCheck, ReadinessCheckId } from './ReadinessCheck.js'
import { templateChecks } from './templateChecks.js'

/** What is known of an account and a dataset. */
export interface ReadinessFacts {
  readonly dataset: DatasetName
  readonly waba: Waba | undefined
  /** Why the account could not be read. */
  readonly wabaError: AnalyticsError | undefined
  /** The account's numbers, as far as known: template analytics depends on where they are from, and how they are run. */
  readonly phoneNumbers?: readonly PhoneNumber[] | undefined
  /** The last answer to a question to the dataset, and why the last one failed. */
  readonly result: AnyResult | undefined
  readonly error: AnalyticsError | undefined
}

const wrongId: ReadonlySet<string> = new Set(['not-found', 'invalid-request', 'invalid-query'])
const noRight: ReadonlySet<string> = new Set(['permission', 'account-restricted', 'auth'])

/**
 * Everything that stands between an account and the figures of a dataset, in the order to fix it. Checks that do not
 * concern the dataset are left out.
 *
 * @example
 * checkReadiness({ dataset: 'template', waba, wabaError: undefined, result: undefined, error: undefined })
 * // [{ id: 'account', status: 'ok', message: … }, { id: 'permission', status: 'ok', message: … },
 * //  { id: 'insights', status: 'failed', message: …, fix: 'Confirm it with useConfirmTemplateInsights.' }, …]
 */
export function checkReadiness(facts: ReadinessFacts): readonly ReadinessCheck[] {
  return [...accountChecks(facts), ...templateChecks(facts), ...datasetChecks(facts)]
}

function accountChecks({ waba, wabaError, error }: ReadinessFacts): readonly ReadinessCheck[] {
  const refused = [wabaError, error].find((one) => one !== undefined && noRight.has(one.kind))
  const wrong = wabaError !== undefined && wrongId.has(wabaError.kind) ? wabaError : undefined
  return [
    wrong !== undefined
      ? failed(
          'account',
          wrong.message,
          'Give the id of a WhatsApp Business Account, not of a phone number, app or business.',
        )
      : waba === undefined
        ? unknown('account', 'The account has not been read yet.')
        : ok('account', `The account is ${waba.name ?? waba.id}.`),
    refused !== undefined
      ? failed('permission', refused.message, refused.fix)
      : waba === undefined
        ? unknown('permission', 'Whether the token may read the account is not known yet.')
        : ok('permission', 'The token may read the account.'),
  ]
}

function datasetChecks({ dataset, waba, result, error }: ReadinessFacts): readonly ReadinessCheck[] {
  const definition = datasetDefinition(dataset)
  const has = (code: string) => result?.notices.some((notice) => notice.code === code) === true
  const checks: ReadinessCheck[] = []
  if (definition.retiredSince !== undefined) {
    const since = definition.retiredSince
    checks.push(
      attention('retired', `The platform has not filled it since ${since}.`, 'Ask the pricing dataset.'),
    )
  }
  const days = `The platform keeps ${definition.lookBackDays} days.`
  if (has('clamped-to-look-back')) {
    checks.push(attention('look-back', `${days} The start of the range is older.`, 'Ask for a later start.'))
  } else checks.push(result === undefined ? unknown('look-back', days) : ok('look-back', days))
  if (waba !== undefined && definition.zone === 'waba') checks.push(zoneCheck(waba))
  if (!Object.values(definition.metrics).some(({ unit }) => unit === 'money')) return checks
  if (waba !== undefined) checks.push(currencyCheck(waba))
  if (has('cost-withheld') || error?.kind === 'cost-withheld') {
    const fix = 'Ask the partner who bills the account, or give a price book.'
    checks.push(
      attention('cost', 'The platform does not show the cost: the account bills through a partner.', fix),
    )
  } else if (result === undefined || result.table.length === 0) {
    checks.push(unknown('cost', 'Whether the platform shows the cost is not known until figures have come.'))
  } else checks.push(ok('cost', 'The platform shows the cost.'))
  return checks
}

function zoneCheck({ timeZone, timeZoneKnown, timezoneId }: Waba): ReadinessCheck {
  if (timeZoneKnown) return ok('time-zone', `Days are those of ${timeZone}.`)
  const fix = 'Name its IANA zone in the timeZones option of createAnalyticsClient.'
  return attention('time-zone', `The time zone ${timezoneId ?? ''} is not known: ${timeZone} stands in.`, fix)
}

function currencyCheck({ currency }: Waba): ReadinessCheck {
  if (currency !== undefined) return ok('currency', `Costs are in ${currency}.`)
  return attention('currency', 'The platform does not tell the currency.', 'Look it up in Business Manager.')
}

function ok(id: ReadinessCheckId, message: string): ReadinessCheck {
  return { id, status: 'ok', message }
}

function unknown(id: ReadinessCheckId, message: string): ReadinessCheck {
  return { id, status: 'unknown', message }
}

function attention(id: ReadinessCheckId, message: string, fix: string): ReadinessCheck {
  return { id, status: 'attention', message, fix }
}

function failed(id: ReadinessCheckId, message: string, fix: string): ReadinessCheck {
  return { id, status: 'failed', message, fix }
}
