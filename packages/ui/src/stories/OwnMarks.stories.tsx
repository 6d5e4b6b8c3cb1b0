import type { Meta, StoryObj } from '@storybook/react-vite'
import { Annotation, CircleSubject, Connector, Label } from '@visx/annotation'
import { AxisBottom } from '@visx/axis'
import { curveMonotoneX } from '@visx/curve'
import { GridColumns } from '@visx/grid'
import { Threshold } from '@visx/threshold'
import { useMessagingAnalytics } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import {
  BarChart,
  ChartFrame,
  type ChartProps,
  LineChart,
  type PlotMarks,
  useAnswer,
  useChartFrame,
  useLineChart,
} from '../index.js'

/** The live examples of the guide on marks of one's own: public names, and `@visx/*`. */
const meta = {
  title: 'Guides/Own marks',
  tags: ['!dev', '!autodocs'],
  parameters: { sandbox: { account: 'kolkata' } },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const range = { start: '2026-02-16', end: '2026-03-18' }

function useMessages(granularity: 'DAY' | 'HALF_HOUR', start = range.start) {
  const asked = useMessagingAnalytics({ range: { start, end: range.end }, granularity })
  return useAnswer(asked, { metric: ['sent', 'delivered'] })
}

const example = (Example: () => ReactNode, mark: string): Story => ({
  render: () => <Example />,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('application')).toBeVisible(), {
      timeout: 15_000,
    })
    await expect(canvasElement.querySelector(`[data-wa-plot] ${mark}`)).toBeInTheDocument()
  },
})

/** The busiest day of the first series, named. */
function Busiest({ plot }: { readonly plot: PlotMarks }): ReactNode {
  const { xScale, yScale, width, model, color, fontSize } = plot
  const figures = [...(model.series[0]?.ys ?? [])].map((y) => (Number.isNaN(y) ? 0 : y))
  const most = Math.max(...figures)
  const x = xScale(model.xs[figures.indexOf(most)] ?? 0) + (xScale.bandwidth?.() ?? 0) / 2
  return (
    <Annotation x={x} y={yScale(most)} dx={x > width / 2 ? -40 : 40} dy={24}>
      <Connector stroke={color('ink')} />
      <CircleSubject radius={5} stroke={color('ink')} />
      <Label
        title={yScale.tickFormat()(most)}
        titleFontSize={fontSize}
        fontColor={color('ink')}
        backgroundFill={color('surface')}
        showAnchorLine={false}
        backgroundPadding={4}
      />
    </Annotation>
  )
}

/** A line for each week, a small tick for each day, and the busiest one. */
function weeksAndBusiest(plot: PlotMarks): ReactNode {
  const { xScale, height, color } = plot
  return (
    <>
      <GridColumns
        scale={xScale}
        height={height}
        numTicks={6}
        stroke={color('borderStrong')}
        strokeDasharray="1 3"
      />
      <AxisBottom
        scale={xScale}
        top={height}
        numTicks={31}
        tickLength={4}
        stroke={color('borderStrong')}
        tickStroke={color('borderStrong')}
        tickFormat={() => ''}
      />
      <Busiest plot={plot} />
    </>
  )
}

export const OnLines = example(function OnLines() {
  return <LineChart {...useMessages('DAY')} title="Messages by day" marks={weeksAndBusiest} />
}, '.visx-columns line')

export const OnBars = example(function OnBars() {
  return (
    <BarChart
      {...useMessages('DAY', '2026-03-04')}
      title="Messages by day"
      layout="grouped"
      marks={weeksAndBusiest}
    />
  )
}, '.visx-axis-bottom line')

/** How far days are above their mean, and below it. */
function AroundMean(props: ChartProps): ReactNode {
  const frame = useChartFrame(props)
  const { plot, pins } = useLineChart(frame.shown, frame.box, frame.height, 'linear', frame.formatters)
  const { xScale, yScale, innerWidth, innerHeight } = plot
  const { xs, series } = frame.shown
  const points = Array.from(xs, (x, at) => ({ x, y: series[0]?.ys[at] ?? Number.NaN }))
  const known = points.filter(({ y }) => !Number.isNaN(y))
  const mean = known.reduce((all, { y }) => all + y, 0) / Math.max(1, known.length)
  return (
    <ChartFrame chart={props} frame={frame} geometry={plot} pins={pins} shape="line">
      <Threshold
        id="mean"
        data={points}
        defined={({ y }) => !Number.isNaN(y)}
        x={({ x }) => xScale(x)}
        y0={({ y }) => yScale(y)}
        y1={() => yScale(mean)}
        curve={curveMonotoneX}
        clipAboveTo={0}
        clipBelowTo={innerHeight}
        belowAreaProps={{ fill: 'var(--wa-negative)', fillOpacity: 0.6 }}
        aboveAreaProps={{ fill: 'var(--wa-positive)', fillOpacity: 0.6 }}
      />
      <path d={`M0,${yScale(mean)}H${innerWidth}`} stroke="var(--wa-ink)" />
    </ChartFrame>
  )
}

export const OwnChart = example(function OwnChart() {
  const { series, ...answer } = useMessages('DAY')
  return <AroundMean {...answer} series={series.slice(0, 1)} title="Days above and below the mean" />
}, '.visx-threshold path')
