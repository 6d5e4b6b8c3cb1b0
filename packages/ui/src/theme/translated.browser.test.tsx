import { act, render, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { FilterBar } from '../filters/FilterBar/FilterBar.js'
import { clock, timeZone } from '../filters/fixtures/filterStage.js'
import type { ChartState } from '../frame/states/ChartState.js'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { sampleResult } from '../tables/fixtures/sampleResult.js'
import { PivotTable } from '../tables/PivotTable/PivotTable.js'
import { translatePage, untranslated } from './fixtures/translatePage.js'
import { WaRoot } from './WaRoot.js'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

type Act = (page: Element, show: (next: ReactNode) => void) => Promise<void>

/** Draws the same twice, one of them under a translator's hands, and does the same to both: they must show the same. */
async function twins(first: ReactNode, acts: readonly Act[]): Promise<void> {
  const drawn = [false, true].map((translated) => {
    // Wide enough for tables: cards wrap each text anyway.
    const container = document.body.appendChild(document.createElement('div'))
    container.style.width = '900px'
    const { rerender } = render(<WaRoot timeZone={timeZone}>{first}</WaRoot>, { container })
    ends.push(() => container.remove())
    if (translated) ends.push(translatePage(container))
    return { container, show: (next: ReactNode) => rerender(<WaRoot timeZone={timeZone}>{next}</WaRoot>) }
  })
  const [plain, other] = drawn
  if (plain === undefined || other === undefined) throw new Error('no twins')
  for (const [at, step] of [async () => {}, ...acts].entries()) {
    for (const { container, show } of drawn) await step(container, show)
    await act(() => new Promise((done) => setTimeout(done, 50)))
    expect(untranslated(other.container), `after step ${at}`).toBe(untranslated(plain.container))
    expect(other.container.querySelectorAll('font').length).toBeGreaterThan(0)
  }
}

const press =
  (role: string, name: string | RegExp): Act =>
  async (page) =>
    userEvent.click(within(page as HTMLElement).getAllByRole(role, { name })[0] as HTMLElement)

const rows = ['b', 'a10', 'a9', 'c'].map((name, at) => ({ name, volume: at === 1 ? null : at * 7 }))
const table = (given: typeof rows, locale = 'en'): ReactNode => (
  <WaRoot timeZone={timeZone} locale={locale}>
    <DataTable
      title="Countries"
      rows={given}
      columns={[
        { key: 'name', header: 'Name', value: (row) => row.name },
        {
          key: 'volume',
          header: 'Volume',
          value: (row) => row.volume,
          format: { kind: 'count' },
          total: true,
        },
      ]}
    />
  </WaRoot>
)

it('keeps names beside their figures when a table is sorted, filtered, and spoken in another language', () =>
  twins(table(rows), [
    press('button', /^‹?Volume/),
    press('button', /^‹?Volume/),
    press('button', /^‹?Name/),
    async (_, show) => show(table(rows.slice(1))),
    async (_, show) => show(table([...rows].reverse(), 'de')),
    async (_, show) => show(table([])),
  ]))

const result = sampleResult(400)
it('groups, closes and shades a pivot table', () =>
  twins(
    <PivotTable
      result={result}
      defaultLayout={{ rows: ['pricingCategory', 'country'], columns: ['start'], metrics: ['volume'] }}
      granularity="MONTH"
    />,
    [
      async (page) => {
        const [closed] = page.querySelectorAll<HTMLElement>('[aria-expanded]:not([aria-haspopup])')
        if (closed) await userEvent.click(closed)
      },
    ],
  ))

const series = ['SENT', 'READ'].map((key) => ({
  key,
  label: key,
  points: [3, 5, 8].map((y, at) => ({ x: at * 86_400_000, y })),
}))
const chart = (state: ChartState, given = series): ReactNode => (
  <WaRoot timeZone={timeZone}>
    <LineChart title="Messages" series={given} state={state} />
  </WaRoot>
)
it('loads, fails, shows, refreshes and is seen as a table', () =>
  twins(chart({ status: 'loading' }, []), [
    async (_, show) => show(chart({ status: 'error', message: 'Too many calls', onRetry: () => {} }, [])),
    async (_, show) => show(chart({ status: 'success' })),
    async (_, show) => show(chart({ status: 'success', refreshing: true })),
    async (_, show) => show(chart({ status: 'success' }, series.slice(1))),
    press('button', /table/),
    async (_, show) => show(chart({ status: 'success' }, [])),
  ]))

it('adds, removes and brings back what is filtered by', () =>
  twins(
    <FilterBar
      clock={clock}
      datasets={['pricing']}
      controls={['range', 'granularity', 'countryCodes', 'pricingCategories']}
      defaultValue={{
        range: 'last-28-days',
        granularity: 'DAY',
        countryCodes: ['BR', 'IN'],
        pricingCategories: ['MARKETING'],
      }}
    />,
    [press('button', /^Remove Country/), press('button', /Undo/)],
  ))
