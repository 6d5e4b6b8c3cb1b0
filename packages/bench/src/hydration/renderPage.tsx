import {
  type AnalyticsQuery,
  type AnyResult,
  createAnalyticsClient,
  createGraphFetcher,
  type DehydratedResult,
  dehydrateResult,
  type InitialAccount,
} from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { loadLanguage } from '@wabalytics/ui'
import { renderToString } from 'react-dom/server'
import { Boards } from './Boards.js'
import { clock } from './clock.js'

/** What comes as JSON beside the markup. */
export interface Came {
  readonly locale: string
  readonly accounts: readonly InitialAccount[]
  readonly results: readonly DehydratedResult[]
}

/** Draws the page in Node, with its figures: renders until no question is open. */
export async function renderPage(locale: string): Promise<{ readonly html: string; readonly came: Came }> {
  await loadLanguage(locale)
  const { id } = accounts.newYork
  const sandbox = createSandbox({ clock })
  const client = createAnalyticsClient({
    fetcher: createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch }),
    clock: () => clock.getTime(),
  })
  const phoneNumbers = await client.phoneNumbers(id)
  const account = {
    waba: await client.waba(id),
    messageTemplates: await client.messageTemplates(id),
    phoneNumbers,
  }
  const given = { client, locale, initialAccounts: [account] }
  let results: readonly AnyResult[] = []
  for (let passes = 1; passes < 6; passes++) {
    const open = new Map<string, AnalyticsQuery>()
    const told = (query: AnalyticsQuery) => open.set(JSON.stringify(query), query)
    const html = renderToString(<Boards {...given} initialResults={results} onServerQuestion={told} />)
    const came = { locale, accounts: [account], results: results.map((one) => dehydrateResult(one)) }
    if (open.size === 0) return { html, came }
    results = [...results, ...(await Promise.all([...open.values()].map((query) => client.query(query))))]
  }
  throw new Error('Questions are still open after five passes.')
}
