import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { chartSvg } from '../frame/image/chartSvg.js'
import { figuresWith } from './fixtures/figures.js'

it.each(figuresWith('<b>x</b>'))('a picture of a %s stands on its own', (_, chart, words) => {
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
