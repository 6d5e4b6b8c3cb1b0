import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import { messageLoader } from '../../messages/messageLoader.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { WaRoot } from '../../theme/WaRoot.js'
import type { ChartState } from './ChartState.js'
import { WaitingSaidContext } from './useWaitingSaid.js'
import type { Waiting } from './Waiting.js'

const start = Date.UTC(2026, 2, 18, 12)
beforeEach(() => void vi.useFakeTimers({ now: start }))
afterEach(() => void vi.useRealTimers())

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
const series = [{ key: 'SENT', label: 'Sent', points: [{ x: start, y: 3 }] }]
const until = (seconds: number, why: Waiting['why'] = 'named'): Waiting => ({
  until: new Date(start + seconds * 1000),
  why,
})

const kinds = {
  chart: (state: ChartState, full: boolean) => (
    <LineChart title="Messages" series={full ? series : []} state={state} />
  ),
  table: (state: ChartState, full: boolean) => (
    <DataTable
      title="Messages"
      rows={full ? [{ sent: 3 }] : []}
      columns={[{ key: 'sent', header: 'Sent', value: ({ sent }) => sent }]}
      state={state}
    />
  ),
} as const

const shown = () =>
  [...document.querySelectorAll('[data-wa-waiting]')].map(({ textContent }) => textContent ?? '')
const said = () =>
  screen
    .queryAllByRole('status')
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /Meta|try|tried/.test(text))

describe.each(Object.entries(kinds))('a %s that waits', (_, show) => {
  it('says how long, counts down, and stops at nothing', async () => {
    render(show({ status: 'loading', waiting: until(150) }, false))
    const seen: (string | undefined)[] = []
    for (const pause of [0, 29_999, 1, 60_000, 1000, 58_000, 1000, 1]) {
      await pass(pause)
      seen.push(shown()[0]?.replaceAll(' ', ' '))
    }
    const says = (time: string) => `Meta answers again in ${time}`
    expect(seen).toEqual([
      says('3 min'),
      says('3 min'),
      says('2 min'),
      says('60 sec'),
      says('59 sec'),
      says('1 sec'),
      undefined,
      undefined,
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is stopped by its button, and leaves no timer behind', async () => {
    for (const refreshing of [false, true]) {
      const onCancel = vi.fn()
      const state: ChartState = refreshing
        ? { status: 'success', refreshing, waiting: until(120), onCancel }
        : { status: 'loading', waiting: until(120), onCancel }
      const { unmount } = render(show(state, refreshing))
      expect(shown()[0]).toMatch(/^Meta answers again in 2\smin/)
      fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
      expect(onCancel).toHaveBeenCalledOnce()
      unmount()
      expect(vi.getTimerCount()).toBe(0)
    }
  })

  it('says it to screen readers once, however its time counts down and moves', async () => {
    const { rerender } = render(show({ status: 'loading' }, false))
    const heard = new Set<string>()
    const hear = () => {
      for (const text of said()) heard.add(text)
    }
    hear()
    for (let i = 0; i < 40; i++) {
      const waiting = i % 5 === 4 ? undefined : until(120 + i + (i % 3))
      rerender(show({ status: 'loading', progress: { done: i, total: 50 }, waiting }, false))
      hear()
      expect(said().length).toBeLessThanOrEqual(1)
      await pass(1000)
      hear()
    }
    expect([...heard]).toHaveLength(1)
    rerender(show({ status: 'success' }, true))
    expect(said()).toEqual([])
  })

  it('says it again when it became much longer, and with the next load', async () => {
    const { rerender } = render(show({ status: 'loading', waiting: until(60) }, false))
    expect(said()).toHaveLength(1)
    const [first] = said()
    rerender(show({ status: 'loading', waiting: until(600) }, false))
    expect(said()[0]).not.toBe(first)
    rerender(show({ status: 'success' }, true))
    expect(said()).toEqual([])
    rerender(show({ status: 'success', refreshing: true, waiting: until(60, 'reserve') }, true))
    expect(said()).toHaveLength(1)
  })

  it('is silent where somebody around says it', () => {
    const waits = show({ status: 'loading', waiting: until(60) }, false)
    render(<WaitingSaidContext.Provider value={true}>{waits}</WaitingSaidContext.Provider>)
    expect(shown()).toHaveLength(1)
    expect(said()).toEqual([])
  })

  it('tells from when on it may be tried again after it failed, without an alert a minute', async () => {
    const state: ChartState = {
      status: 'error',
      message: 'Too many',
      waiting: until(720, 'failed'),
      onRetry() {},
    }
    render(show(state, false))
    expect(shown()[0]).toMatch(/^Can be tried again in 12\smin$/)
    expect(document.querySelector('[role=alert] [data-wa-waiting]')?.getAttribute('aria-live')).toBe('off')
    await pass(60_000)
    expect(shown()[0]).toMatch(/11\smin/)
  })
})

it('a tile that waits is named by it', async () => {
  render(<StatTile label="Sent" value={null} state={{ status: 'loading', waiting: until(90) }} />)
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Meta answers again in 2\smin$/)
})

it.each(['en', 'es', 'pt-BR', 'ko', 'id', 'hi', 'ar', 'de', 'fr'])(
  'in %s, in its own words',
  async (locale) => {
    const messages = await messageLoader(locale)?.()
    for (const why of ['named', 'refused', 'reserve', 'failed'] as const) {
      const { unmount } = render(
        <WaRoot locale={locale} messages={{ common: messages }}>
          {kinds.chart({ status: 'loading', waiting: until(120, why) }, false)}
        </WaRoot>,
      )
      const unitDisplay = locale === 'ar' ? 'long' : 'short'
      const time = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay }).format(2)
      expect(shown()[0]).toContain(time)
      unmount()
    }
  },
)
