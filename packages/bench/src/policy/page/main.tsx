import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/core'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import {
  ConversationDashboard,
  MessagingDashboard,
  PricingDashboard,
  TemplateDashboard,
  WabalyticsProvider,
} from '@wabalytics/ui'
import { createRoot } from 'react-dom/client'

// A host's page with every dashboard, whose nonce is in its address as ?nonce=….
const clock = new Date('2026-03-18T15:20:00Z')
const sandbox = createSandbox({ clock })
const client = createAnalyticsClient({
  fetcher: createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch as typeof fetch }),
  clock: () => clock.getTime(),
})
const nonce = new URLSearchParams(location.search).get('nonce') ?? undefined
const heard: string[] = []
Object.assign(window, { heard })

createRoot(document.querySelector('#page') ?? document.body).render(
  <>
    <p>What the host says beside it.</p>
    <WabalyticsProvider
      client={client}
      wabaId={accounts.newYork.id}
      nonce={nonce}
      theme={{ accent: '#123456' }}
      onError={({ component, error }) => heard.push(`${component}: ${String(error)}`)}
    >
      <PricingDashboard />
      <MessagingDashboard />
      <ConversationDashboard />
      <TemplateDashboard />
    </WabalyticsProvider>
  </>,
)
