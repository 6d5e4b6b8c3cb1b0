import { AnalyticsError } from '../errors.js'
import type { PageRequest } from '../plan/request.js'

interface Paged {
  readonly page?: PageRequest
}

/** More pages than any list has: cursors that are always new may never end, either. */
const mostPages = 1000
/** A page may be empty and another follow; not so many in a row. */
const mostEmpty = 5

/**
 * Follows an answer's pages to the last one. `read` reads a page and tells how to ask for the next one, and whether it
 * was empty.
 *
 * @throws AnalyticsError `bad-response`, `cursor-loop` when pages would never end: a page comes back, or page after
 * page is empty.
 */
export async function collectPages<R extends Paged>(
  request: R,
  send: (request: R) => Promise<unknown>,
  read: (answer: unknown, request: R) => { readonly next: PageRequest | undefined; readonly empty: boolean },
): Promise<void> {
  const { limit } = request.page ?? {}
  const seen = new Set<string>()
  let current = request
  for (let emptyPages = 0; ; ) {
    const { next, empty } = read(await send(current), current)
    if (next === undefined) return
    emptyPages = empty ? emptyPages + 1 : 0
    const key = JSON.stringify(next)
    if (seen.has(key) || seen.size >= mostPages || emptyPages >= mostEmpty) {
      throw new AnalyticsError({
        kind: 'bad-response',
        reason: 'cursor-loop',
        lasting: true,
        message: 'The platform names page after page without end.',
        fix: 'Ask again; ask for a shorter range when it stays.',
      })
    }
    seen.add(key)
    current = { ...request, page: { ...(limit === undefined ? {} : { limit }), ...next } }
  }
}
