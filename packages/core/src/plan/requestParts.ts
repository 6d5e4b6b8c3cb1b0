import { invalidQuery } from '../errors.js'
import { isRecord } from '../query/normalizeQuery.js'
import type { PageRequest } from './request.js'

/** An id of the platform: digits, as a string. */
export function readId(value: unknown, name: string): string {
  if (typeof value === 'string' && /^[0-9]{5,20}$/.test(value)) return value
  throw malformed(`Its ${name} is not an id.`)
}

/** Cursors are opaque, but not without shape. */
export function readPage(value: unknown): { readonly page?: PageRequest } {
  if (value === undefined) return {}
  if (!isRecord(value)) throw malformed('Its page is not an object.')
  const { limit, after } = value
  if (
    limit !== undefined &&
    !(typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= 1000)
  ) {
    throw malformed('The limit of its page is not a whole number from 1 to 1000.')
  }
  if (after !== undefined && !(typeof after === 'string' && /^[A-Za-z0-9_=%-]{1,512}$/.test(after))) {
    throw malformed('The cursor of its page is none.')
  }
  return { page: { ...(limit === undefined ? {} : { limit }), ...(after === undefined ? {} : { after }) } }
}

/** A request that no part of this library made. */
export function malformed(what: string): Error {
  return invalidQuery(
    'request-malformed',
    `The request is malformed. ${what}`,
    'Pass on what the library gave the fetcher, as JSON, unchanged.',
  )
}
