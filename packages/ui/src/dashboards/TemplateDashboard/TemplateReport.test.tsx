import { render, waitFor } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { expect, it } from 'vitest'
import { WabalyticsProvider } from '../WabalyticsProvider.js'
import { TemplateReport } from './TemplateReport.js'

const clock = new Date('2026-11-21T12:00:00Z')
const { newYork, saoPaulo } = accounts

interface Asked {
  readonly accounts?: readonly (typeof newYork)[]
  readonly range?: { readonly start: string; readonly end: string }
  readonly locale?: string
  readonly metrics?: readonly ('SENT' | 'DELIVERED')[]
}

const fourWeeks = { start: '2026-10-25', end: '2026-11-22' }

/** The report of some accounts' templates, once it has come. */
async function report({ accounts: of = [newYork], range = fourWeeks, locale = 'en', metrics }: Asked = {}) {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch as typeof fetch })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  const wabaId = of.map(({ id }) => id)
  render(
    <WabalyticsProvider client={client} wabaId={wabaId} locale={locale} timeZone="UTC">
      <TemplateReport
        query={{
          ...{ dataset: 'template', wabaId, range, granularity: 'DAY' },
          templateIds: of.flatMap(({ templates }) => templates.map(({ id }) => id)),
          ...(metrics === undefined ? {} : { metrics }),
        }}
      />
    </WabalyticsProvider>,
  )
  // Read by tags: looking for roles in a page of a thousand cells takes seconds.
  const named = of.length > 1 ? (of[0]?.templates[0]?.id ?? '') : 'order_update'
  await waitFor(
    () => {
      expect(document.querySelector('tbody')?.textContent).toContain(named)
      // A language comes after the first page.
      if (locale === 'de') expect(document.querySelector('thead')?.textContent).toContain('Leserate')
    },
    { timeout: 30_000 },
  )
  const compared = document.querySelector('table')
  const rows = [...(compared?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  const [heads = []] = rows
  const cells = (row: RegExp) => {
    const found = rows.find(([first = '']) => row.test(first))
    return (head: string) => found?.[heads.findIndex((each) => each.startsWith(head))]
  }
  const tile = (name: string) => document.querySelector(`[role=group][aria-label='${name}']`)?.textContent
  return { heads, cells, tile }
}

it('divides only by clicks and reads that are still kept, and says of how many', async () => {
  const { cells, tile } = await report()
  const order = cells(/^order_update/)
  expect(order('Cost per link click')).toMatch(/^\$0\.034\d? of 4\d\d still known$/)
  expect(order('Read rate')).toMatch(/^\d\d\.\d% of [\d,]+ still known$/)
  expect(order('Cost per delivered message')).toMatch(/^\$0\.00\d+$/)
  expect(order('Read')).toMatch(/ still known$/)
  expect(tile('Read rate')).toMatch(/of [\d,]+ still known/)
})

it('totals rates and unit costs by recomputing them, never blank', async () => {
  const { cells } = await report()
  const total = cells(/^Total/)
  for (const [head, figure] of [
    ['Read rate', /^\d\d\.\d% of [\d,]+ still known$/],
    ['Cost per delivered message', /^\$0\.0\d+$/],
    ['Cost per link click', /^\$0\.\d+ of [\d,]+ still known$/],
  ] as const) {
    expect(total(head)).toMatch(figure)
  }
})

it('tells why a cell is empty: not counted for the category, no such button, nothing sent', async () => {
  const { cells } = await report()
  const login = cells(/^login_code/)
  for (const head of ['Link clicks', 'Quick replies', 'Cost per link click']) {
    expect(login(head)).toBe('not counted for this category')
  }
  expect(cells(/^order_update/)('Quick replies')).toBe('no such button seen')
  expect(cells(/^loyalty_news/)('Read rate')).toMatch(/nothing/)
})

it('tells that all of it is no longer kept', async () => {
  const { cells, tile } = await report({ range: { start: '2026-10-01', end: '2026-10-15' } })
  expect(cells(/^order_update/)('Read rate')).toBe('no longer kept')
  expect(cells(/^order_update/)('Cost per link click')).toBe('no longer kept')
  expect(cells(/^Total/)('Read rate')).toBe('no longer kept')
  expect(tile('Read rate')).toContain('no longer kept')
})

it('never adds amounts of two currencies: each has a column, a total and a tile', async () => {
  const { cells, heads, tile } = await report({ accounts: [newYork, saoPaulo] })
  expect(heads).toEqual(expect.arrayContaining([expect.stringMatching(/^Amount spent \(USD\)/)]))
  const total = cells(/^Total/)
  expect(total('Amount spent (USD)')).toMatch(/^\$\d/)
  expect(total('Amount spent (BRL)')).toMatch(/R\$/)
  expect(total('Cost per delivered message (BRL)')).toMatch(/R\$/)
  const [dollars] = newYork.templates
  const row = cells(new RegExp(`^${dollars?.id}`))
  expect(row('Amount spent (USD)')).toMatch(/^\$\d/)
  expect(row('Amount spent (BRL)')).toBe('in another currency')
  expect(tile('Amount spent (BRL)')).toMatch(/R\$/)
})

it('tells what nobody asked for', async () => {
  const { cells } = await report({ metrics: ['SENT', 'DELIVERED'] })
  expect(cells(/^order_update/)('Read')).toBe('not asked')
  expect(cells(/^order_update/)('Amount spent')).toBe('not asked')
})

it('says it in the reader’s language', async () => {
  const { cells } = await report({ locale: 'de' })
  expect(cells(/^login_code/)('Linkklicks')).toBe('in dieser Kategorie nicht gezählt')
  expect(cells(/^order_update/)('Leserate')).toMatch(/ von [\d.]+ noch bekannten$/)
})
