import { act, fireEvent, render, screen } from '@testing-library/react'
import { Annotation, Connector } from '@visx/annotation'
import { AxisBottom, AxisRight } from '@visx/axis'
import { GridColumns } from '@visx/grid'
import { Threshold } from '@visx/threshold'
import { expect, it, vi } from 'vitest'
import type { PlotMarks } from '../frame/time/plot/PlotMarks.js'
import { WaRoot } from '../theme/WaRoot.js'
import { AreaChart } from './AreaChart/AreaChart.js'
import { BarChart } from './BarChart/BarChart.js'
import { messages } from './fixtures/sample.js'
import { LineChart } from './LineChart/LineChart.js'

const charts = { LineChart, AreaChart, BarChart }

/** A dot at every figure of the first series, and what visx makes of our scales. */
function marks({ xScale, yScale, width, height, model, color }: PlotMarks) {
  const buckets = Array.from(model.xs, (_, at) => at)
  const x = (at: number): number => xScale(model.xs[at] ?? 0)
  const y = (series: number) => (at: number) => yScale(model.series[series]?.ys[at] ?? Number.NaN)
  return (
    <>
      <GridColumns scale={xScale} height={height} data-testid="column" />
      <AxisBottom scale={xScale} top={height} tickComponent={(tick) => <text>{tick.formattedValue}</text>} />
      <AxisRight scale={yScale} left={width} tickComponent={(tick) => <text>{tick.formattedValue}</text>} />
      <Threshold
        id="own"
        data={buckets}
        x={x}
        y0={y(0)}
        y1={y(1)}
        clipAboveTo={0}
        clipBelowTo={height}
        aboveAreaProps={{ fill: color('negative') }}
      />
      <Annotation x={x(2)} y={y(0)(2)} dx={10} dy={10}>
        <Connector />
      </Annotation>
      {buckets.map((at) => (
        <circle key={at} cx={x(at)} cy={y(0)(at)} r={2} data-testid="own" />
      ))}
    </>
  )
}

it.each(Object.entries(charts))(
  '%s takes visx’s marks, in a page read from the right as in any',
  (_, Chart) => {
    const drawn = (locale: string): readonly (readonly (string | null)[])[] => {
      const { unmount } = render(
        <WaRoot locale={locale}>
          <Chart series={messages} title="Messages" timeZone="Asia/Kolkata" marks={marks} />
        </WaRoot>,
      )
      const dots = screen.getAllByTestId('own')
      expect(dots).toHaveLength(60)
      expect(screen.getAllByTestId('column').length).toBeGreaterThan(3)
      const found = dots.map((dot) => [dot.getAttribute('cx'), dot.getAttribute('cy')])
      unmount()
      return found
    }
    const inEnglish = drawn('en')
    expect(Number(inEnglish[0]?.[0])).toBeLessThan(Number(inEnglish.at(-1)?.[0]))
    // Words of the value axis take other room in another language; the order is that of time in both.
    expect(drawn('ar').map(([, y]) => y)).toEqual(inEnglish.map(([, y]) => y))
  },
)

it('does not draw a host’s marks again while a pointer moves', () => {
  const own = vi.fn(marks)
  render(<LineChart series={messages} title="Messages" marks={own} />)
  const before = own.mock.calls.length
  const plot = screen.getByRole('application').querySelector('svg')
  if (plot === null) throw new Error('no plot')
  for (const clientX of [80, 120, 300]) act(() => void fireEvent.pointerMove(plot, { clientX, clientY: 50 }))
  expect(own).toHaveBeenCalledTimes(before)
})
