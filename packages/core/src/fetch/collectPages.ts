import { AnalyticsError } from '../errors.js'
import type { PageRequest } from '../plan/request.js'

interface Paged {
  readonly page?: PageRequest
}

/**
 * Follows an answer's cursors to the last page. `read` reads a page and tells the next one's cursor.
 *
 * @throws AnalyticsError `bad-response` when a cursor comes back: following it would never end.
 */
export async function collectPages<R extends Paged>(
  request: R,
  send: (request: R) => Promise<unknown>,
  read: (answer: unknown, request: R) => { readonly next: string | undefined },
): Promise<void> {
  const seen = new Set<string>()
  let current = request
  for (;;) {
    const { next } = read(await send(current), current)
    if (next === undefined) return
    if (seen.has(next)) {
      throw new AnalyticsError({
        kind: 'bad-response',
        reason: 'cursor-loop',
        message: 'The platform named a page a second time.',
        fix: 'Ask again; ask for a shorter range when it stays.',
      })
    }
    seen.add(next)
    current = { ...request, page: { ...request.page, after: next } }
  }
}
