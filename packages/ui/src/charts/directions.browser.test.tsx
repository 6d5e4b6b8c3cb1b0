import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { chartSvg } from '../frame/image/chartSvg.js'
import type { ChartSeries } from '../frame/time/model/ChartSeries.js'
import { WaRoot } from '../theme/WaRoot.js'
import { BarChart } from './BarChart/BarChart.js'
import { DonutChart } from './DonutChart/DonutChart.js'

const DAY = 86_400_000
const series: readonly ChartSeries[] = [
  { key: 'a', label: 'Marketing', points: [12, -3, 5].map((y, at) => ({ x: at * DAY, y })) },
]
const BRL = { kind: 'money', currency: 'BRL' } as const

const chart = (locale: string) =>
  render(
    <WaRoot locale={locale}>
      <BarChart series={series} title="T" format={BRL} />
    </WaRoot>,
  ).container.querySelector('[data-wa-plot]') as SVGSVGElement

/** The signs of a text that can be seen, in the order they are seen in, from the left. */
function seen(count: number, sign: (at: number) => string, left: (at: number) => number): string {
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(sign(at)))
    .sort((one, other) => left(one) - left(other))
    .map(sign)
    .join('')
}

function seenInPicture(text: SVGTextElement): string {
  const words = text.textContent ?? ''
  return seen(
    text.getNumberOfChars(),
    (at) => words[at] ?? '',
    (at) => text.getExtentOfChar(at).x,
  )
}

function seenOnPage(words: string, locale: string): string {
  const { container } = render(
    <WaRoot locale={locale}>
      <p>{words}</p>
    </WaRoot>,
  )
  const node = container.querySelector('p')?.firstChild
  if (!(node instanceof Text)) throw new Error('no words')
  const range = document.createRange()
  return seen(
    words.length,
    (at) => words[at] ?? '',
    (at) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect().left
    },
  )
}

describe.each(['en', 'ar', 'de'])('the axes of a chart in %s', (locale) => {
  it('read as the same words beside it', () => {
    const texts = [...chart(locale).querySelectorAll('text')]
    expect(texts.length).toBeGreaterThan(4)
    for (const text of texts) {
      expect(getComputedStyle(text).direction).toBe(locale === 'ar' ? 'rtl' : 'ltr')
      expect(seenInPicture(text)).toBe(seenOnPage(text.textContent ?? '', locale))
    }
  })

  it('stand where they belong, whatever direction they run in', () => {
    const plot = chart(locale)
    const { left } = plot.getBoundingClientRect()
    const ticks = [...plot.querySelectorAll('text')].filter((text) => text.getAttribute('x') === '-8')
    const right = new Set(ticks.map((text) => Math.round(text.getBoundingClientRect().right)))
    expect(ticks.length).toBeGreaterThan(2)
    expect(Math.max(...right) - Math.min(...right)).toBeLessThanOrEqual(1)
    expect(Math.min(...ticks.map((text) => text.getBoundingClientRect().left))).toBeGreaterThanOrEqual(left)
  })
})

it('a symbol of Latin letters is not turned in a line from right to left', () => {
  const label = [...chart('ar').querySelectorAll('text')].find(({ textContent }) =>
    textContent?.includes('10'),
  )
  expect(label && seenInPicture(label)).toBe('R$10')
})

it('a name and its share stand apart, and keep their places in a picture of their own', () => {
  const { container } = render(
    <WaRoot locale="ar">
      <div style={{ width: 900 }}>
        <DonutChart
          title="T"
          slices={[
            { key: 'a', label: 'order_update…', value: 3 },
            { key: 'b', label: 'b', value: 2 },
          ]}
        />
      </div>
    </WaRoot>,
  )
  const plot = container.querySelector('[data-wa-plot]') as SVGSVGElement
  const slice = [...plot.querySelectorAll('text')].find(({ textContent }) => textContent?.includes('60.0'))
  expect(slice && seenInPicture(slice)).toBe('60.0%order_update…')
  const { svg } = chartSvg(plot, { title: 'T', footer: 'نص', series: [] })
  const opened = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const directions = [...opened.querySelectorAll('text')].map((text) => text.getAttribute('direction'))
  expect(new Set(directions)).toEqual(new Set(['rtl']))
})
