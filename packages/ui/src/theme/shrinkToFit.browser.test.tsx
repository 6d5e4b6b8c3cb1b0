import { cleanup, render, waitFor } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { CSSProperties, ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { DonutChart } from '../charts/DonutChart/DonutChart.js'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { PricingDashboard } from '../dashboards/PricingDashboard/PricingDashboard.js'
import { WabalyticsProvider } from '../dashboards/WabalyticsProvider.js'
import { FilterBar } from '../filters/FilterBar/FilterBar.js'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { WaRoot } from './WaRoot.js'

const now = Date.parse('2026-03-18T15:20:00Z')
const clock = () => now
const points = [5, 3, 8].map((y, at) => ({ x: at * 86_400_000, y }))
const columns = [
  { key: 'a', header: 'A', value: (row: { a: string }) => row.a },
  { key: 'b', header: 'B', value: (row: { b: number }) => row.b, format: { kind: 'count' as const } },
]

function Dashboard() {
  const sandbox = createSandbox({ clock: new Date(now) })
  const client = createAnalyticsClient({
    fetcher: createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch }),
    clock,
  })
  return (
    <WabalyticsProvider client={client} wabaId={accounts.newYork.id} timeZone="America/New_York">
      <PricingDashboard />
    </WabalyticsProvider>
  )
}

/** What is shown, the box that counts, and the width it takes where it may. */
const parts: readonly (readonly [string, ReactElement, string, number])[] = [
  [
    'LineChart',
    <LineChart key="l" title="Line" series={[{ key: 'SENT', label: 'Sent', points }]} />,
    'figure',
    640,
  ],
  [
    'DonutChart',
    <DonutChart key="d" title="Parts" slices={[{ key: 'SENT', label: 'Sent', value: 3 }]} />,
    'figure',
    640,
  ],
  [
    'DataTable',
    <DataTable key="t" title="Rows" rows={[{ a: 'x', b: 2 }]} columns={columns} />,
    'section',
    640,
  ],
  ['FilterBar', <FilterBar key="f" datasets={['pricing']} clock={clock} />, '[role="group"]', 640],
  ['PricingDashboard', <Dashboard key="p" />, 'section', 960],
]

const shrinking: Readonly<Record<string, readonly [CSSProperties, CSSProperties?]>> = {
  'inline-block': [{ display: 'inline-block' }],
  float: [{ float: 'left' }],
  'flex item': [{}, { display: 'flex' }],
  'item of a column, not stretched': [
    {},
    { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  ],
  'grid item, not stretched': [{}, { display: 'grid', justifyItems: 'start' }],
  'column of a grid as wide as its content': [{}, { display: 'grid', gridTemplateColumns: 'auto 1fr' }],
  'fit-content': [{ width: 'fit-content' }],
  'max-content': [{ width: 'max-content' }],
  absolute: [{ position: 'absolute' }],
  fixed: [{ position: 'fixed', top: 0 }],
  'table cell': [{ display: 'table-cell' }],
}
const blocks: Readonly<Record<string, readonly [CSSProperties, CSSProperties?]>> = {
  'a block': [{ width: 500 }],
  'a narrow block': [{ width: 280 }],
  'a column of a grid': [{}, { display: 'grid', gridTemplateColumns: '1fr 1fr', width: 600 }],
  'a flexible item': [{ flex: 1 }, { display: 'flex', width: 320 }],
  'a float in a narrow block': [{ float: 'left' }, { width: 300 }],
}
const told = { 'a block': 500, 'a narrow block': 280, 'a column of a grid': 300, 'a flexible item': 320 }

const frames = async (count: number) => {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame)
}

function show(
  part: ReactElement,
  [inner, outer = {}]: readonly [CSSProperties, CSSProperties?],
): HTMLElement {
  const { container } = render(
    // The root is the page's own, as in most applications; the parent stands between it and the part.
    <WaRoot>
      <div style={outer}>
        <div style={inner}>{part}</div>
      </div>
    </WaRoot>,
  )
  return container
}

async function widthsOf(container: HTMLElement, box: string): Promise<ReadonlySet<number>> {
  const element = () => container.querySelector<HTMLElement>(box)
  await waitFor(() => expect(element()).not.toBeNull())
  await frames(3)
  const widths = new Set<number>()
  for (let at = 0; at < 8; at++) {
    widths.add(Math.round(element()?.getBoundingClientRect().width ?? 0))
    await frames(1)
  }
  return widths
}

beforeEach(() => page.viewport(1300, 900))
afterEach(cleanup)

describe.each(parts)('%s', (_, part, box, own) => {
  it.each(Object.entries(shrinking))(
    'has a width of its own in a parent as wide as it: %s',
    async (__, style) => {
      const [width, ...more] = await widthsOf(show(part, style), box)
      expect(more).toEqual([])
      expect(width).toBeGreaterThanOrEqual(own)
      expect(width).toBeLessThanOrEqual(own + 60)
    },
  )

  it.each(Object.entries(blocks))('takes what is there: %s', async (name, style) => {
    const container = show(part, style)
    const expected = told[name as keyof typeof told] ?? 300
    expect([...(await widthsOf(container, box))]).toEqual([expected])
  })

  it('has its width when a part of the page that was hidden is shown', async () => {
    const container = show(part, [{ float: 'left' }, { display: 'none' }])
    await frames(2)
    const outer = container.querySelector<HTMLElement>('[style*="none"]')
    if (outer) outer.style.display = 'block'
    const [width, ...more] = await widthsOf(container, box)
    expect(more).toEqual([])
    expect(width).toBeGreaterThanOrEqual(own)
  })
})

it('a width below the least is told once, and none while hidden', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const [, chart] = parts[0] ?? []
  if (chart === undefined) throw new Error('no chart')
  const container = show(chart, [{ width: 0 }, { display: 'none' }])
  await frames(3)
  expect(warn).not.toHaveBeenCalled()
  const outer = container.querySelector<HTMLElement>('[style*="none"]')
  if (outer) outer.style.display = 'block'
  await frames(3)
  expect(warn.mock.calls.map(([words]) => words)).toEqual([
    expect.stringMatching(/ 0 px wide, made for 280 and more/),
  ])
  warn.mockRestore()
})
