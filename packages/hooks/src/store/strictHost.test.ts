import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { SWRConfig } from 'swr'
import { expect, test, vi } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, wabaId } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'

const Ours = () => createElement('i', null, useMessagingAnalytics(october).status)

test('on a server, a host that wants its own questions fetched beforehand is told nothing of ours', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const page = createElement(AnalyticsProvider, { fetcher: vi.fn(), wabaId }, createElement(Ours))
  const html = renderToString(
    createElement(SWRConfig, { value: { strictServerPrefetchWarning: true } }, page),
  )
  expect(html).toContain('loading')
  expect(warned).not.toHaveBeenCalled()
  warned.mockRestore()
})
