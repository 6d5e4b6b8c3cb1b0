import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { memo, Profiler, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ChartFrame } from '../frame/time/ChartFrame.js'
import type { ChartProps } from '../frame/time/ChartProps.js'
import { useChartFrame } from '../frame/time/useChartFrame.js'
import { WaRoot } from '../theme/WaRoot.js'
import { BarChart } from './BarChart/BarChart.js'
import type { HostSeries } from './fixtures/sample.js'
import { LineChart } from './LineChart/LineChart.js'
import { useLineChart } from './LineChart/useLineChart.js'

const DAY = 86_400_000
const start = Date.UTC(2024, 10, 1)

const series: readonly HostSeries[] = [
  {
    key: 'MARKETING',
    label: 'Marketing',
    points: [10, 20, null, 40].map((y, at) => ({ x: start + at * DAY, y })),
  },
  { key: 'UTILITY', label: 'Utility', points: [1, 2, 3, 4].map((y, at) => ({ x: start + at * DAY, y })) },
]
const parts: ChartProps = { series, title: 'Conversations', additive: true }

const plot = (): HTMLElement => screen.getByRole('application')

describe('a chart', () => {
  it('is a figure with its title for a name and its summary for a description', () => {
    render(<LineChart {...parts} />)
    const figure = screen.getByRole('figure', { name: 'Conversations' })
    expect(figure).toHaveProperty('tagName', 'FIGURE')
    expect(plain(document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent)).toBe(
      '80 in total, Nov 1 – 4, 2024. Highest: 40, Nov 4, 2024 (Marketing). ' +
        'Largest share: Marketing with 87.5%. 1 point is missing.',
    )
  })

  it('does not add up series that are not parts of one whole', () => {
    render(<LineChart series={series} title="Messages" />)
    const figure = screen.getByRole('figure', { name: 'Messages' })
    const summary = plain(document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent)
    expect(summary).toContain('Marketing 70 and Utility 10, Nov 1 – 4, 2024.')
    expect(summary).not.toMatch(/total|share/)
  })

  it('shows the same figures as a table', async () => {
    render(<BarChart {...parts} />)
    await userEvent.click(screen.getByRole('button', { name: /^View as table/ }))
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual([
      'DayMarketingUtility',
      'Fri, Nov 1, 2024101',
      'Sat, Nov 2, 2024202',
      'Sun, Nov 3, 2024no data3',
      'Mon, Nov 4, 2024404',
      'Total7010',
    ])
  })

  it('hides a series, leaves one alone and shows all again from its legend', async () => {
    const { container } = render(<LineChart {...parts} />)
    const marks = (): readonly (string | null)[] =>
      [...container.querySelectorAll('[data-wa-mark]')].map((mark) => mark.getAttribute('data-wa-mark'))
    await userEvent.click(screen.getByRole('button', { name: 'Marketing' }))
    expect(marks()).toEqual(['UTILITY'])
    expect(screen.getByRole('button', { name: 'Marketing' }).getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(marks()).toEqual(['MARKETING', 'UTILITY'])
    fireEvent.click(screen.getByRole('button', { name: /^only: \u2068Marketing/ }))
    expect(marks()).toEqual(['MARKETING'])
    await userEvent.click(screen.getByRole('button', { name: 'Marketing' }))
    expect(marks()).toEqual(['MARKETING'])
  })

  it('can be used without a root around it, and takes locale and zone from one', () => {
    render(
      <WaRoot locale="de" timeZone="Europe/Berlin">
        <LineChart {...parts} series={series.slice(1)} />
      </WaRoot>,
    )
    expect(screen.getByText(/Times in Europe\/Berlin/)).toBeTruthy()
  })
})

describe('states', () => {
  it('says how far several requests are, and lets the reader stop them', async () => {
    const onCancel = vi.fn()
    render(
      <LineChart
        series={[]}
        title="M"
        state={{ status: 'loading', progress: { done: 3, total: 12 }, onCancel }}
      />,
    )
    expect(screen.getByText('Loading: 3 of 12 requests')).toBeTruthy()
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('3')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onCancel).toHaveBeenCalledOnce()
  })

  it('says what went wrong, what to do, and tries again', async () => {
    const onRetry = vi.fn()
    render(
      <BarChart
        series={[]}
        title="M"
        state={{ status: 'error', message: 'Limit reached', advice: 'Wait 12 minutes.', onRetry }}
      />,
    )
    expect(screen.getByRole('alert').textContent).toContain('Limit reachedWait 12 minutes.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('names the reasons for which there may be nothing; zeros are something', () => {
    const missing = series.map((one) => ({ ...one, points: one.points.map(({ x }) => ({ x, y: null })) }))
    const { rerender } = render(<LineChart series={missing} title="M" emptyReasons={['Nothing was sent.']} />)
    expect(screen.getByText('Nothing was sent.')).toBeTruthy()
    const zeros = series.map((one) => ({ ...one, points: one.points.map(({ x }) => ({ x, y: 0 })) }))
    rerender(<LineChart series={zeros} title="M" emptyReasons={['Nothing was sent.']} />)
    expect(screen.queryByText('Nothing was sent.')).toBeNull()
  })

  it('keeps the old figures while newer ones are on their way, and says so', () => {
    render(<LineChart {...parts} state={{ status: 'success', refreshing: true }} />)
    expect(screen.getByText(/These are the earlier figures/)).toBeTruthy()
    expect(plot()).toBeTruthy()
  })
})

describe('the keyboard', () => {
  it('enters, moves, opens the point and leaves', async () => {
    const onItemAction = vi.fn()
    const { container } = render(<LineChart {...parts} onItemAction={onItemAction} />)
    const reading = (): string => container.querySelector('[data-wa-reading]')?.textContent ?? ''
    plot().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(reading()).toBe('')
    await userEvent.keyboard('{Enter}')
    expect(reading()).toBe('Fri, Nov 1, 2024. \u2068Marketing\u2069: 10')
    await userEvent.keyboard('{End}{ArrowDown}')
    expect(reading()).toBe('Mon, Nov 4, 2024. \u2068Utility\u2069: 4')
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}')
    expect(reading()).toBe('Sun, Nov 3, 2024. \u2068Marketing\u2069: no data')
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    expect(onItemAction).toHaveBeenCalledWith({
      key: 'MARKETING',
      x: new Date(start + DAY),
      end: new Date(start + 2 * DAY),
      range: { start: '2024-11-02', end: '2024-11-03' },
      y: 20,
    })
    await userEvent.keyboard('{Escape}')
    expect(reading()).toBe('')
    expect(container.querySelector('[data-wa-tooltip]')).toBeNull()
  })

  it('explains itself on a question mark', async () => {
    render(<LineChart {...parts} />)
    plot().focus()
    await userEvent.keyboard('?')
    expect(screen.getByRole('note', { name: 'Keyboard help' })).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('note')).toBeNull()
  })
})

describe('the pointer', () => {
  it('shows the bucket it is over, and renders no mark', () => {
    const marks = vi.fn()
    const chart = vi.fn()
    const Marks = memo(function Marks(): ReactNode {
      marks()
      return null
    })
    function Own(): ReactNode {
      const frame = useChartFrame(parts)
      const { plot: geometry, pins } = useLineChart(frame.shown, frame.box, 200, 'linear', frame.formatters)
      chart()
      return (
        <ChartFrame chart={parts} frame={frame} geometry={geometry} pins={pins} shape="line">
          <Marks />
        </ChartFrame>
      )
    }
    const commits = vi.fn()
    const { container } = render(
      <WaRoot>
        <Profiler id="own" onRender={commits}>
          <Own />
        </Profiler>
      </WaRoot>,
    )
    const svg = container.querySelector('[role=application] > svg')
    const before = [marks.mock.calls.length, chart.mock.calls.length]
    for (let x = 60; x < 600; x += 5) act(() => point(svg, x))
    expect(container.querySelector('[data-wa-tooltip]')?.textContent).toContain('Mon, Nov 4, 2024')
    expect([marks.mock.calls.length, chart.mock.calls.length]).toEqual(before)
    expect(commits.mock.calls.length).toBeLessThan(20)
    act(() => void fireEvent.keyDown(document.body, { key: 'Escape' }))
    expect(container.querySelector('[data-wa-tooltip]')).toBeNull()
  })
})

function point(target: Element | null, x: number): void {
  const event = new MouseEvent('pointermove', { bubbles: true, clientX: x, clientY: 100 })
  target?.dispatchEvent(event)
}

/** Without the invisible signs that keep directions apart, and with plain blanks. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/[\u2009\u202f\u00a0]/g, ' ')
}
