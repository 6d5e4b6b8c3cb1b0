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
 * Follows an answer's cursors to the last page. `read` reads a page and tells the next one's cursor, and whether it
 * was empty.
 *
 * @throws AnalyticsError `bad-response`, `cursor-loop` when pages would never end: a cursor comes back, or page after
 * page is empty.
 */
export async function collectPages<R extends Paged>(
  request: R,
  send: (request: R) => Promise<unknown>,
  read: (answer: unknown, request: R) => { readonly next: string | undefined; readonly empty: boolean },
): Promise<void> {
  const seen = new Set<string>()
  let current = request
  for (let emptyPages = 0; ; ) {
    const { next, empty } = read(await send(current), current)
    if (next === undefined) return
    emptyPages = empty ? emptyPages + 1 : 0
    if (seen.has(next) || seen.size >= mostPages || emptyPages >= mostEmpty) {
      throw new AnalyticsError({
        kind: 'bad-response',
        reason: 'cursor-loop',
        lasting: true,
        message: 'The platform names page after page without end.',
        fix: 'Ask again; ask for a shorter range when it stays.',
      })
    }
    seen.add(next)
    current = { ...request, page: { ...request.page, after: next } }
  }
}
