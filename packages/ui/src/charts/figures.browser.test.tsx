import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { chartSvg } from '../frame/image/chartSvg.js'
import { CalendarChart } from './CalendarChart/CalendarChart.js'
import { DonutChart } from './DonutChart/DonutChart.js'
import { FunnelChart } from './FunnelChart/FunnelChart.js'
import { days, halfHours } from './fixtures/sample.js'
import { HeatmapChart } from './HeatmapChart/HeatmapChart.js'
import { ScatterChart } from './ScatterChart/ScatterChart.js'
import { Treemap } from './Treemap/Treemap.js'

const label = '<b>x</b>'
const parts = [5, 3].map((value, at) => ({ key: `k${at}`, label, value }))
const dot = { key: 'k', label, x: 4, y: 5 }

const charts: readonly (readonly [string, ReactElement, string])[] = [
  ['funnel', <FunnelChart key="f" title="T" steps={parts} />, label],
  ['donut', <DonutChart key="d" title="T" slices={parts} />, '62.5%'],
  ['treemap', <Treemap key="t" title="T" groups={parts} />, label],
  ['scatter', <ScatterChart key="s" title="T" points={[dot]} x={{ label: 'X' }} y={{ label: 'Y' }} />, label],
  ['heatmap', <HeatmapChart key="h" title="T" points={halfHours(336, 90, 1)} />, 'Mon'],
  ['calendar', <CalendarChart key="c" title="T" points={days(40, 90, 1)} />, 'Sep 2024'],
]

it.each(charts)('a picture of a %s stands on its own', (_, chart, words) => {
  const { container } = render(chart)
  const plot = container.querySelector('[data-wa-plot]')
  if (!(plot instanceof SVGSVGElement)) throw new Error('no plot')
  const { svg } = chartSvg(plot, { title: 'T', footer: '', series: [] })
  const opened = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(opened.querySelector('parsererror')).toBeNull()
  expect([...opened.querySelectorAll('text')].map((text) => text.textContent).join()).toContain(words)
  expect(svg).not.toContain('var(')
  expect(opened.querySelectorAll('script, foreignObject, image, use, a, b, style')).toHaveLength(0)
  expect(container.querySelector('b')).toBeNull()
})
