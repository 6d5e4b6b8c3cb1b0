import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { BarChart } from '../../charts/BarChart/BarChart.js'
import { DonutChart } from '../../charts/DonutChart/DonutChart.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { createTheme } from '../../theme/brand/createTheme.js'
import { WaRoot, type WaRootProps } from '../../theme/WaRoot.js'
import { savePicture } from '../actions/savePicture.js'
import { chartSvg } from './chartSvg.js'

vi.mock('../actions/savePicture.js', { spy: true })
afterEach(() => void vi.mocked(savePicture).mockReset())

// More than there are hues: the ninth is told from the first by its dashes.
const keys = Array.from({ length: 10 }, (_, at) => `s${at}`)
const series = keys.map((key, at) => ({
  key,
  label: key,
  points: [1, 2, 3].map((y, day) => ({ x: Date.UTC(2026, 2, day + 1), y: y + at })),
}))
const { theme } = createTheme({ accent: '#e4002b' })

const charts: readonly (readonly [string, ReactElement])[] = [
  ['lines', <LineChart key="l" title="T" series={series} />],
  ['bars', <BarChart key="b" title="T" series={series} />],
  [
    'a donut',
    <DonutChart key="d" title="T" slices={keys.map((key, at) => ({ key, label: key, value: at + 1 }))} />,
  ],
]
const roots: readonly (readonly [string, string, Partial<WaRootProps>])[] = [
  ['a light page', 'light', {}],
  ['a dark page', 'dark', {}],
  ['a brand’s light page', 'light', { theme }],
  ['a brand’s dark page', 'dark', { theme }],
  ['a dark root in a light page', 'light', { colorScheme: 'dark' }],
]

/** Tag, colour and dash of each swatch among some elements. */
function looks(elements: Iterable<Element>): readonly string[] {
  return [...elements].map((element) => {
    const { fill, stroke, strokeDasharray } = getComputedStyle(element)
    return [element.localName, element.localName === 'path' ? stroke : fill, strokeDasharray].join(' ')
  })
}

const cases = roots.flatMap(([place, scheme, root]) =>
  charts.map(([name, chart]) => ({ place, scheme, root, name, chart })),
)

it.each(cases)('a picture of $name has the swatches of $place', async ({ scheme, root, chart }) => {
  const save = vi.mocked(savePicture).mockResolvedValue('saved')
  const { container, getByRole, findByRole, unmount } = render(
    <div style={{ colorScheme: scheme }}>
      <WaRoot {...root}>{chart}</WaRoot>
    </div>,
  )
  const onPage = looks(
    [...container.querySelectorAll('button[aria-pressed] > svg')].flatMap((svg) => [...svg.children]),
  )
  expect(onPage).toHaveLength(keys.length)
  getByRole('button', { name: /^Chart actions/ }).click()
  ;(await findByRole('menuitem', { name: /SVG/ })).click()
  await expect.poll(() => save.mock.calls.length).toBe(1)
  const [call] = save.mock.calls
  if (call === undefined) throw new Error('nothing was saved')
  const { svg } = chartSvg(call[0], call[1])
  const host = document.createElement('div')
  host.innerHTML = svg
  document.body.append(host)
  const legend = host.querySelectorAll('svg > [transform]:not(g):not(text)')
  expect(looks(legend)).toEqual(onPage)
  host.remove()
  unmount()
})
