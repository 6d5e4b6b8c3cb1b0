import { graphError } from '../errors/graphError.js'
import type { TokenSettings } from '../options.js'

/** The permission every analytics call needs. */
export const requiredScope = 'whatsapp_business_management'

/** What a token may do, with everything decided. */
export interface Grant {
  readonly partner: boolean
  /** `undefined`: all. */
  readonly wabaIds: ReadonlySet<string> | undefined
  readonly refusedFields: ReadonlySet<string>
}

/**
 * Checks a caller's token.
 *
 * @param now epoch milliseconds
 * @param proven whether the call carries an `appsecret_proof`
 * @throws GraphError 190 for a missing, unknown or expired token, 200 without the permission.
 */
export function checkToken(
  token: string | undefined,
  tokens: ReadonlyMap<string, TokenSettings>,
  now: number,
  proven: boolean,
): Grant {
  if (token === undefined)
    throw graphError(190, { message: 'An access token is required to request this resource.' })
  const settings = tokens.get(token)
  if (settings === undefined) throw graphError(190)
  const { scopes, expiresAt, wabaIds, partner = false } = settings
  if (expiresAt !== undefined && now >= Number(expiresAt)) throw expired(Number(expiresAt), now)
  if (scopes !== undefined && !scopes.includes(requiredScope)) {
    throw graphError(200, { message: `(#200) Requires ${requiredScope} permission to manage the object` })
  }
  if (settings.proof === true && !proven) {
    throw graphError(100, {
      message: 'API calls from the server require an appsecret_proof argument',
      type: 'GraphMethodException',
    })
  }
  return {
    partner,
    wabaIds: wabaIds === undefined ? undefined : new Set(wabaIds),
    refusedFields: new Set(settings.refusedFields),
  }
}

/** The error of a token that ended at `ended`, both in epoch milliseconds. */
export function expired(ended: number, now: number) {
  const [then, current] = [new Date(ended).toUTCString(), new Date(now).toUTCString()]
  return graphError(190, {
    message: `Error validating access token: Session has expired on ${then}. The current time is ${current}.`,
    error_subcode: 463,
  })
}
