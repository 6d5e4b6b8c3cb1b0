import { graphError } from '../errors/graphError.js'
import {
  type ParameterReaders,
  type RawParameters,
  readParameters,
  text,
  whole,
} from '../request/parameters.js'

/** What asks for a page. */
export const pageReaders = { limit: whole, after: text, before: text } satisfies ParameterReaders

/** The `paging` object of an answer. */
export interface Paging {
  readonly cursors: { readonly before: string; readonly after: string }
  /** Holds the access token in plain sight, as the platform's does. Missing on the last page. */
  readonly next?: string
  readonly previous?: string
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly paging: Paging
}

/**
 * Cuts a page out of a list.
 *
 * @param usual items of a page when no limit is asked
 * @param link address of the list with the caller's parameters and token; cursors are set on a copy
 */
export function cutPage<Item>(
  list: readonly Item[],
  raw: RawParameters,
  usual: number,
  link: URL,
): Page<Item> {
  const asked = readParameters(pageReaders, raw)
  const limit = asked.limit ?? usual
  if (limit < 1) throw graphError(100, { message: '(#100) Param limit must be greater than 0' })
  const first =
    asked.after !== undefined
      ? positionOf('after', asked.after) + 1
      : asked.before !== undefined
        ? Math.max(0, positionOf('before', asked.before) - limit)
        : 0
  const last = first + limit - 1
  const cursors = { before: cursorOf(first), after: cursorOf(last) }
  return {
    items: list.slice(first, last + 1),
    paging: {
      cursors,
      ...(last + 1 < list.length ? { next: linkTo(link, limit, 'after', cursors.after) } : {}),
      ...(first > 0 ? { previous: linkTo(link, limit, 'before', cursors.before) } : {}),
    },
  }
}

/** The platform's look: base64 of the position with `ZD` for `=`. 0 → `"MAZDZD"`, 24 → `"MjQZD"`. */
export function cursorOf(position: number): string {
  return btoa(String(position)).replaceAll('=', 'ZD')
}

function positionOf(name: string, cursor: string): number {
  const position = Number(decoded(cursor.replaceAll(/(?:ZD){1,2}$/g, '')))
  if (Number.isSafeInteger(position) && position >= 0 && cursorOf(position) === cursor) return position
  throw graphError(100, { message: `(#100) Invalid cursors values: ${name}` })
}

function decoded(base64: string): string | undefined {
  try {
    return atob(base64)
  } catch {
    return undefined
  }
}

function linkTo(link: URL, limit: number, cursor: 'after' | 'before', value: string): string {
  const url = new URL(link)
  url.searchParams.delete('after')
  url.searchParams.delete('before')
  url.searchParams.set('limit', String(limit))
  url.searchParams.set(cursor, value)
  return url.href
}
