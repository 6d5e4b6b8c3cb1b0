import { render } from '@testing-library/react'
import { AxisRight } from '@visx/axis'
import { Threshold } from '@visx/threshold'
import { expect, it } from 'vitest'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import type { ChartProps } from '../time/ChartProps.js'
import { buildModel } from '../time/model/buildModel.js'
import type { ChartSeries } from '../time/model/ChartSeries.js'
import { chartSvg } from './chartSvg.js'
import { pngOf } from './pngOf.js'

const DAY = 86_400_000
const hostile = '<script>alert(1)</script>'
const series: readonly ChartSeries[] = ['SENT', 'x'].map((key) => ({
  key,
  label: key === 'x' ? hostile : 'Sent',
  points: [3, 5, null, 8].map((y, at) => ({ x: at * DAY, y, reason: 'withheld' as const })),
}))

function picture(marks?: ChartProps['marks']): ReturnType<typeof chartSvg> {
  const { container } = render(<LineChart series={series} title="Messages" marks={marks} />)
  const plot = container.querySelector('[data-wa-plot]')
  if (!(plot instanceof SVGSVGElement)) throw new Error('no plot')
  const model = buildModel(series, { format: { kind: 'count' }, granularity: 'DAY', timeZone: 'UTC' })
  return chartSvg(plot, { title: 'Messages & more', footer: 'Times in UTC', series: model.series })
}

it('an exported picture stands on its own: words as text, colours resolved, nothing that runs or links', () => {
  const { svg } = picture()
  const opened = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(opened.querySelector('parsererror')).toBeNull()
  expect([...opened.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
    expect.arrayContaining(['Messages & more', 'Sent', hostile, 'Times in UTC']),
  )
  expect(svg).not.toContain('var(')
  expect(opened.querySelectorAll('script, foreignObject, image, use, a, style')).toHaveLength(0)
  const attributes = [...opened.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
  expect(attributes.filter((name) => /^on|href|^class$|^style$/.test(name))).toEqual([])
  expect(opened.querySelectorAll('path[stroke-dasharray], path[d]').length).toBeGreaterThan(2)
})

it('a host’s own marks are in it, those of visx in their nested pictures and clips too, but no reference out of it', () => {
  const { svg } = picture(({ xScale, yScale, width, height, color }) => (
    <>
      <AxisRight scale={yScale} left={width} stroke={color('inkMuted')} label="Rate" />
      <Threshold
        id="own"
        data={[0, 3 * DAY]}
        x={xScale}
        y0={() => yScale(4)}
        y1={() => yScale(6)}
        clipAboveTo={0}
        clipBelowTo={height}
        belowAreaProps={{ fill: color('positive') }}
      />
      <rect width={5} height={5} fill="url(https://example.com/a.svg#b)" id="leaves" />
      <foreignObject>
        <p>no</p>
      </foreignObject>
    </>
  ))
  const opened = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const words = [...opened.querySelectorAll('svg svg tspan')].map((word) => word.textContent)
  expect(words).toEqual(expect.arrayContaining(['Rate', '4', '8']))
  expect(opened.querySelector('svg svg')?.getAttribute('overflow')).toBe('visible')
  const clip = opened.querySelector('[clip-path]')?.getAttribute('clip-path') ?? ''
  expect(opened.querySelector(`clipPath${clip.slice(4, -1)} path`)).not.toBeNull()
  expect(opened.querySelectorAll('line').length).toBeGreaterThan(2)
  expect(opened.querySelector('#leaves')?.getAttribute('fill')).toBeNull()
  expect(svg).not.toMatch(/var\(|example\.com|foreignObject/)
})

it('a PNG of it opens again at twice the size', async () => {
  const drawn = picture()
  const png = await pngOf(drawn)
  const bitmap = await createImageBitmap(png)
  expect([png.type, bitmap.width, bitmap.height]).toEqual(['image/png', drawn.width * 2, drawn.height * 2])
})
