import { render, screen } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher, datasets } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { expect, it } from 'vitest'
import { WabalyticsProvider } from '../WabalyticsProvider.js'
import { ClickTrackingSetting } from './ClickTrackingSetting.js'

const clock = new Date('2026-03-18T15:20:00Z')
const template = accounts.newYork.templates.find(({ category }) => category === 'AUTHENTICATION')

/** The setting of a template whose category is another one than the platform's. */
function setting(category: string | null, locale = 'en'): HTMLElement {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({
    token: sandbox.token,
    fetch: async (...request) => {
      const text = await (await sandbox.fetch(...request)).text()
      const other = category === null ? '' : `"category":"${category}",`
      return new Response(text.replaceAll('"category":"AUTHENTICATION",', other), {
        headers: { 'content-type': 'application/json' },
      })
    },
  })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  const { container } = render(
    <WabalyticsProvider client={client} wabaId={accounts.newYork.id} locale={locale}>
      <ClickTrackingSetting templateId={template?.id ?? ''} />
    </WabalyticsProvider>,
  )
  return container
}

const offer = () => screen.queryByRole('button')

it('says of an authentication template that its clicks are not counted, and offers nothing', async () => {
  setting('AUTHENTICATION')
  expect(await screen.findByText(/counts clicks for Marketing and Utility only/)).toBeTruthy()
  expect(screen.getByText(/login_code/).parentElement?.textContent).toMatch(/Clicks are not counted/)
  expect(offer()).toBeNull()
})

it.each(datasets.template.clicksByCategory.counted)(
  'says that clicks of %s are counted',
  async (category) => {
    setting(category)
    expect(await screen.findByText(/Clicks are counted/)).toBeTruthy()
    expect(offer()).toBeTruthy()
  },
)

it('says of a category nobody announced that it is not known, and still offers the setting', async () => {
  const container = setting('PARTNERSHIP')
  expect(await screen.findByText(/is not known/)).toBeTruthy()
  expect(container.textContent).not.toMatch(/Clicks are counted/)
  expect(offer()).toBeTruthy()
})

it('offers nothing where the platform names no category: it could not be sent along', async () => {
  setting(null)
  expect(await screen.findByText(/is not known/)).toBeTruthy()
  expect(offer()).toBeNull()
})

it('says so in the reader’s language', async () => {
  setting('AUTHENTICATION', 'de')
  expect(await screen.findByText(/zählt Klicks nur für Marketing und Information/)).toBeTruthy()
})
