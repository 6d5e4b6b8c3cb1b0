import type { AccountResult } from '@wabalytics/hooks'

/** What an account is called, and whose dates its notices are of. */
export interface AccountWords {
  readonly name: string
  /** IANA zone of the answer's days. */
  readonly timeZone: string
}

/** The accounts of an answer by id. */
export function accountWords(
  accounts: readonly Pick<AccountResult, 'wabaId' | 'name' | 'timeZone'>[],
): ReadonlyMap<string, AccountWords> {
  return new Map(accounts.map(({ wabaId, name, timeZone }) => [wabaId, { name: name ?? wabaId, timeZone }]))
}
