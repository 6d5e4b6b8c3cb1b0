import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAnalyticsHook } from '../testing/index.js'
import { matchTemplates } from './matchTemplates.js'
import { useMessageTemplates } from './useMessageTemplates.js'

const messageTemplates = Array.from({ length: 130 }, (_, i) => ({
  id: String(1000 + i),
  name: i % 2 === 0 ? `promoção_${i}` : `recibo_${i}`,
  language: 'pt_BR',
  category: i % 2 === 0 ? 'MARKETING' : 'UTILITY',
  status: 'APPROVED',
}))

function renderTemplates() {
  return renderAnalyticsHook(
    ({ search }: { search: string }) => useMessageTemplates({ search, pageSize: 50 }),
    { answers: { messageTemplates }, initialProps: { search: '' } },
  )
}

test('templates come page by page', async () => {
  const { result } = renderTemplates()
  expect(result.current).toMatchObject({ status: 'loading', page: [], hasMore: false })
  await waitFor(() => expect(result.current.status).toBe('success'))
  expect(result.current.page).toHaveLength(50)
  act(() => result.current.loadMore())
  expect(result.current.page).toHaveLength(100)
  act(() => result.current.loadMore())
  expect(result.current.page).toHaveLength(130)
  expect(result.current.hasMore).toBe(false)
})

test('a search finds over all pages, without asking again, and begins with its first page', async () => {
  const { result, rerender, requests } = renderTemplates()
  await waitFor(() => expect(result.current.status).toBe('success'))
  act(() => result.current.loadMore())
  rerender({ search: 'promocao' })
  expect(result.current.matches).toHaveLength(65)
  expect(result.current.page).toHaveLength(50)
  rerender({ search: 'UTILITY 1129' })
  expect(result.current.page.map(({ name }) => name)).toEqual(['recibo_129'])
  rerender({ search: 'no such' })
  expect(result.current).toMatchObject({ page: [], hasMore: false, status: 'success' })
  expect(requests).toHaveLength(1)
})

test('ids have names, and keep their id where there is none', async () => {
  const { result, rerender } = renderTemplates()
  expect(result.current.nameOf('1001')).toBe('1001')
  await waitFor(() => expect(result.current.nameOf('1001')).toBe('recibo_1'))
  expect(result.current.nameOf('9')).toBe('9')
  const before = result.current
  rerender({ search: '' })
  expect(result.current).toBe(before)
})

test('accents and case do not count in a search', () => {
  expect(matchTemplates(messageTemplates as never, 'PROMOÇÃO_12').map(({ id }) => id)).toEqual([
    '1012',
    '1120',
    '1122',
    '1124',
    '1126',
    '1128',
  ])
})
