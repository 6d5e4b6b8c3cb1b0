import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { chartSvg } from '../../frame/image/chartSvg.js'
import { WorldMap } from './WorldMap.js'
import { defaultTopology } from './world/defaultTopology.js'

it('a picture of a map stands on its own: every shape, hatching and dots', () => {
  const { container } = render(
    <WorldMap
      title="T"
      topology={defaultTopology}
      countries={[
        { code: 'IN', value: 5, label: '<b>x</b>' },
        { code: 'BR', value: null, reason: 'withheld' },
        { code: 'FR', value: 0 },
        { code: 'SG', value: 2 },
      ]}
    />,
  )
  const plot = container.querySelector('[data-wa-plot]')
  if (!(plot instanceof SVGSVGElement)) throw new Error('no plot')
  const { svg } = chartSvg(plot, { title: 'T', footer: '', series: [] })
  const opened = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(opened.querySelector('parsererror')).toBeNull()
  const paths = (root: ParentNode): readonly (string | null)[] =>
    [...root.querySelectorAll('path')].map((path) => path.getAttribute('d'))
  expect(paths(opened)).toEqual(paths(plot))
  const pattern = opened.querySelector('pattern')?.id
  expect(opened.querySelector(`path[fill="url(#${pattern})"]`)).not.toBeNull()
  expect(svg).not.toContain('var(')
  expect(opened.querySelectorAll('script, foreignObject, image, use, a, b, style')).toHaveLength(0)
  expect(container.querySelector('b')).toBeNull()
})
