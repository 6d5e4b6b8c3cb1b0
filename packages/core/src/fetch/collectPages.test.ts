import { expect, test } from 'vitest'
import type { PageRequest } from '../plan/request.js'
import { collectPages } from './collectPages.js'

interface Page {
  readonly next?: PageRequest
  readonly empty?: boolean
}

/** Follows pages that come one after another; the pages asked for. */
async function follow(pageAt: (at: number) => Page | undefined, page?: PageRequest) {
  const asked: (PageRequest | undefined)[] = []
  let ended: unknown
  await collectPages(
    page === undefined ? {} : { page },
    async (request: { readonly page?: PageRequest }) => {
      asked.push(request.page)
      return pageAt(asked.length - 1)
    },
    (answer) => ({ next: undefined, empty: false, ...(answer as Page) }),
  ).catch((error: unknown) => {
    ended = error
  })
  return { asked, ended }
}

const loop = expect.objectContaining({ kind: 'bad-response', reason: 'cursor-loop', lasting: true })

test('pages are followed to the last one, as large as the first', async () => {
  const pages = [{ next: { after: 'a' } }, { next: { offset: 4, limit: 2 } }, {}]
  expect(await follow((at) => pages[at], { limit: 25 })).toEqual({
    asked: [{ limit: 25 }, { limit: 25, after: 'a' }, { limit: 2, offset: 4 }],
    ended: undefined,
  })
  expect((await follow((at) => pages[at])).asked).toEqual([
    undefined,
    { after: 'a' },
    { offset: 4, limit: 2 },
  ])
})

test('a page that comes back ends in an error', async () => {
  const { asked, ended } = await follow((at) => ({ next: { after: at % 3 === 0 ? 'a' : `b${at % 3}` } }))
  expect(ended).toEqual(loop)
  expect(asked).toHaveLength(4)
})

test('four empty pages in a row may be, a fifth is one too many; one that holds something begins anew', async () => {
  const withEmpty = (isEmpty: (at: number) => boolean, last: number) =>
    follow((at) => (at === last ? {} : { next: { after: `${at}` }, empty: isEmpty(at) }))
  expect((await withEmpty((at) => at < 4, 6)).ended).toBeUndefined()
  expect((await withEmpty((at) => at % 5 !== 4, 30)).ended).toBeUndefined()
  const { asked, ended } = await withEmpty(() => true, 30)
  expect(ended).toEqual(loop)
  expect(asked).toHaveLength(5)
})

test('cursors that are always new end, too', async () => {
  const { asked, ended } = await follow((at) => ({ next: { after: `${at}` } }))
  expect(ended).toEqual(loop)
  expect(asked).toHaveLength(1001)
})
