import { otherAccount } from './badResponse.js'
import { type Json, readText } from './readJson.js'

/** Where an answer names its account. */
const names = ['id', 'waba_id', 'wabaId', 'whatsapp_business_account_id']

/**
 * Checks that an answer is about the account asked, where it names one. What is no id of an account, a record number
 * of a server's own say, proves nothing either way, but where the id is all there is.
 *
 * @throws AnalyticsError `bad-response`
 */
export function checkAccount(answer: Json, wabaId: string, alone: boolean): void {
  for (const name of names) {
    const named = answer[name]
    if (named === undefined || named === null || isId(named, wabaId)) continue
    const text = readText(named)
    if (alone || (text !== undefined && /^\d{5,20}$/.test(text))) {
      throw otherAccount(wabaId, text?.slice(0, 40) ?? 'another')
    }
  }
}

/** Whether a value is an id; as a number it may have lost its last digits. */
export function isId(value: unknown, id: string): boolean {
  if (readText(value) === id) return true
  return typeof value === 'number' && !Number.isSafeInteger(value) && value === Number(id)
}
