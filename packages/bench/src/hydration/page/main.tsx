import { createAnalyticsClient, createGraphFetcher, hydrateResult } from '@wabalytics/hooks'
import { createSandbox } from '@wabalytics/sandbox'
import { loadLanguage } from '@wabalytics/ui'
import { hydrateRoot } from 'react-dom/client'
import { Boards } from '../Boards.js'
import { clock } from '../clock.js'
import type { Came } from '../renderPage.js'

// What the server drew becomes alive, with what came as JSON beside it.
const { locale, accounts, results }: Came = JSON.parse(document.querySelector('#came')?.textContent ?? '')
const sandbox = createSandbox({ clock })
const heard: string[] = []
const asked: string[] = []
const client = createAnalyticsClient({
  fetcher: createGraphFetcher({
    token: sandbox.token,
    fetch: (address, init) => {
      asked.push(String(address))
      return sandbox.fetch(address, init)
    },
  }),
  clock: () => clock.getTime(),
})
await loadLanguage(locale)
const initialResults = results.map((one) => hydrateResult(one))
Object.assign(window, { heard, asked })
hydrateRoot(
  document.querySelector('#page') ?? document.body,
  <Boards client={client} locale={locale} initialAccounts={accounts} initialResults={initialResults} />,
  { onRecoverableError: (error) => heard.push(String(error)) },
)
