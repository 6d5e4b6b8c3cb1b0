import { invalidQuery } from '../errors.js'
import type { PriceBook } from './priceBook.js'
import { type DatedBook, datedBook, hasDates } from './rateDates.js'

/** What must be known of an account to charge its points; `AnalyticsResult.accounts` has it. */
export interface PriceAccount {
  readonly wabaId: string
  /** ISO 4217. */
  readonly currency?: string | undefined
  /** IANA zone, in whose days rates begin and end. */
  readonly timeZone?: string | undefined
}

/** Whose points are charged, as far as it is known. */
export interface PriceOwners {
  readonly accounts?: readonly PriceAccount[] | undefined
  /** Of accounts that name none. */
  readonly currency?: string | undefined
  readonly timeZone?: string | undefined
}

interface Charged {
  readonly currency: string | undefined
  /** The book in the account's days. */
  readonly dated: DatedBook
}

/** A function that tells the currency of an account's amounts, and when rates hold for it. */
export function priceAccounts(owners: PriceOwners, book: PriceBook): (wabaId: string | undefined) => Charged {
  const accounts = new Map(owners.accounts?.map((account) => [account.wabaId, account]))
  const zoned = new Map<string, DatedBook>()
  const dated = hasDates(book)
  return (wabaId) => {
    const account = wabaId === undefined ? undefined : accounts.get(wabaId)
    const timeZone = account?.timeZone ?? owners.timeZone ?? (dated ? undefined : 'UTC')
    if (timeZone === undefined) throw zoneNeeded(wabaId)
    const known = zoned.get(timeZone) ?? datedBook(book, timeZone)
    zoned.set(timeZone, known)
    return { currency: account?.currency ?? owners.currency, dated: known }
  }
}

function zoneNeeded(wabaId: string | undefined): Error {
  return invalidQuery(
    'time-zone-needed',
    `Rates of the price book have dates, and the days of account ${wabaId ?? '(not named)'} are not known.`,
    'Give the result itself, or its accounts with their timeZone.',
  )
}
