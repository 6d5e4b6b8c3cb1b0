import { act, render, screen } from '@testing-library/react'
import { type AnalyticsResult, createAnalyticsClient } from '@wabalytics/core'
import { expect, test } from 'vitest'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, platform, wabaId } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'

const Beside = () => <b>beside {useMessagingAnalytics(october).result?.rows[0]?.sent}</b>
const Seeded = ({ came }: { readonly came: AnalyticsResult }) => (
  <>
    <i>seeded {useMessagingAnalytics(october, { initialResult: came }).result?.rows[0]?.sent}</i>
    <Below />
  </>
)
const Below = () => <u>below {useMessagingAnalytics(october).result?.rows[0]?.sent}</u>

test('what came with the page to one is there for those beside and below it, too, and is not asked', async () => {
  const earlier = platform()
  const query = { dataset: 'messaging', wabaId, ...october } as const
  const answer = createAnalyticsClient({ fetcher: earlier.fetcher }).query(query)
  await earlier.letGo(0)
  const came = await answer
  const { fetcher } = platform()
  render(
    <AnalyticsProvider client={createAnalyticsClient({ fetcher })} wabaId={wabaId}>
      <Seeded came={came as AnalyticsResult} />
      <Beside />
    </AnalyticsProvider>,
  )
  await act(async () => {})
  expect(screen.getByText('seeded 10')).toBeTruthy()
  expect(screen.getByText('beside 10')).toBeTruthy()
  expect(screen.getByText('below 10')).toBeTruthy()
  expect(fetcher).not.toHaveBeenCalled()
})
