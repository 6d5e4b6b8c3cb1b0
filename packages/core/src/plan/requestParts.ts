import { invalidQuery } from '../errors.js'
import { isRecord } from '../query/normalizeQuery.js'
import type { PageRequest } from './request.js'

/** An id of the platform: digits, as a string. */
export function readId(value: unknown, name: string): string {
  if (typeof value === 'string' && /^[0-9]{5,20}$/.test(value)) return value
  throw malformed(`Its ${name} is not an id.`)
}

/** Cursors are opaque, but not without shape. */
export function isCursor(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_=%-]{1,512}$/.test(value)
}

const numbers = ['offset', 'since', 'until'] as const
const cursors = ['after', 'pagingToken'] as const

/** A page a request may ask for: each of its parts is checked, and nothing else is taken over. */
export function readPage(value: unknown): { readonly page?: PageRequest } {
  if (value === undefined) return {}
  if (!isRecord(value)) throw malformed('Its page is not an object.')
  const { limit } = value
  if (limit !== undefined && !(isCount(limit) && limit >= 1 && limit <= 1000)) {
    throw malformed('The limit of its page is not a whole number from 1 to 1000.')
  }
  const page: { -readonly [Part in keyof PageRequest]: PageRequest[Part] } = {}
  if (limit !== undefined) page.limit = limit
  for (const name of numbers) {
    const number = value[name]
    if (number === undefined) continue
    if (!isCount(number)) throw malformed(`The ${name} of its page is not a whole number.`)
    page[name] = number
  }
  for (const name of cursors) {
    const cursor = value[name]
    if (cursor === undefined) continue
    if (!isCursor(cursor)) throw malformed('The cursor of its page is none.')
    page[name] = cursor
  }
  return { page }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** A request that no part of this library made. */
export function malformed(what: string): Error {
  return invalidQuery(
    'request-malformed',
    `The request is malformed. ${what}`,
    'Pass on what the library gave the fetcher, as JSON, unchanged.',
  )
}
