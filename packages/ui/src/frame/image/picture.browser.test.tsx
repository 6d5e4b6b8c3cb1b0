import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LineChart } from '../../charts/LineChart/LineChart.js'
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

function picture(): ReturnType<typeof chartSvg> {
  const { container } = render(<LineChart series={series} title="Messages" />)
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

it('a PNG of it opens again at twice the size', async () => {
  const drawn = picture()
  const png = await pngOf(drawn)
  const bitmap = await createImageBitmap(png)
  expect([png.type, bitmap.width, bitmap.height]).toEqual(['image/png', drawn.width * 2, drawn.height * 2])
})
