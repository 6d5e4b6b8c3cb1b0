import type { AnalyticsError } from '../errors.js'
import { type WabaField, wabaFields } from '../plan/wabaFields.js'
import type { WabaNode } from '../wire/readWaba.js'

/** Without these an account's figures cannot be told right. */
const essential: readonly WabaField[] = ['currency', 'timezone_id']

/** What an account said to one reading of it, and the fields that were read. */
export interface FieldsRead {
  readonly node: WabaNode
  readonly fields: readonly WabaField[]
}

/**
 * Reads an account again with fewer fields: the platform refuses the whole account when it refuses one of them.
 *
 *     all ──► refused, a field named ──► all but that one ──► …
 *         └─► refused ──► currency and zone ──► the id alone ──► refused: it is the account that is refused
 *                                                            └─► currency, zone: each by itself
 *
 * @param read reads the account with some fields
 * @throws AnalyticsError the first refusal, when it is the account's.
 */
export async function readFewer(
  refusal: AnalyticsError,
  read: (fields: readonly WabaField[]) => Promise<WabaNode>,
): Promise<FieldsRead> {
  if (!mayBeOfAField(refusal)) throw refusal
  let error = refusal
  const attempt = async (fields: readonly WabaField[]): Promise<FieldsRead | undefined> => {
    try {
      return { node: await read(fields), fields }
    } catch (cause) {
      if (!isRefusal(cause)) throw cause
      error = cause
      return undefined
    }
  }
  let fields: readonly WabaField[] = wabaFields
  for (let named = namedIn(error, fields); named !== undefined; named = namedIn(error, fields)) {
    fields = fields.filter((field) => field !== named)
    const found = await attempt(fields)
    if (found !== undefined) return found
  }
  const some = essential.filter((field) => fields.includes(field))
  const found = some.length < fields.length ? await attempt(some) : undefined
  if (found !== undefined) return found
  const bare = some.length > 0 ? await attempt([]) : undefined
  if (bare === undefined) throw refusal
  if (some.length < 2) return bare
  const single = await Promise.all(some.map((field) => attempt([field])))
  return [bare, ...single.filter((one) => one !== undefined)].reduce((a, b) => ({
    node: {
      ...a.node,
      currency: a.node.currency ?? b.node.currency,
      timezoneId: a.node.timezoneId ?? b.node.timezoneId,
    },
    fields: [...a.fields, ...b.fields],
  }))
}

/** Whether an account was refused as it is when one of its fields is. */
function mayBeOfAField(error: AnalyticsError): boolean {
  const { code, reason } = error
  if (reason === 'wrong-node' || !isRefusal(error)) return false
  return code === 10 || code === 3 || code === 12 || namedIn(error, wabaFields) !== undefined
}

function isRefusal(cause: unknown): cause is AnalyticsError {
  const { kind } = Object(cause)
  return kind === 'permission' || kind === 'invalid-request' || kind === 'configuration'
}

/** The field a refusal names: in brackets or quotes, or as `currency field`. */
function namedIn({ message }: AnalyticsError, fields: readonly WabaField[]): WabaField | undefined {
  return fields.find((field) => new RegExp(`[("'\`\\[]${field}[)"'\`\\]]|\\b${field} field\\b`).test(message))
}
