import { render } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { hearRealInput } from '../controls/pointer/fixtures/realInput.js'
import { FilterBar } from '../filters/index.js'
import { WaRoot } from './WaRoot.js'

beforeEach(hearRealInput)

const points = [5, 3, 8].map((y, at) => ({ x: at * 86_400_000, y }))
const page = (color: string, of: string) => (
  <WaRoot theme={{ accent: color, ink: color }}>
    <FilterBar datasets={['pricing']} clock={() => 1_700_000_000_000} />
    <p className={`host ${of}`}>A host’s own words</p>
    <LineChart title="T" series={[{ key: 'a', label: 'A', points }]} />
  </WaRoot>
)

async function collect(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await cdp().send('HeapProfiler.collectGarbage')
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

it.each([
  ['for everything', '* { transition: all 5s }', 0],
  ['whatever else is said', '* { transition: all 5s !important }', 1],
  ['for its own class', '.wa-root .host { transition: all 5s }', 1],
])(
  'a page that animates %s moves nothing of ours, and what is unmounted on its way is let go',
  async (_, css, runs) => {
    const style = document.createElement('style')
    style.textContent = `${css} .host { color: rgb(0 0 0) } .host.other { color: rgb(200 0 0) }`
    document.head.append(style)
    const heard: string[] = []
    const hear = ({ target }: Event): void => void heard.push((target as Element).className)
    document.addEventListener('transitionrun', hear)
    const roots: WeakRef<Element>[] = []
    for (let round = 0; round < 6; round++) {
      const { container, unmount, rerender } = render(page('#123456', 'one'))
      const root = container.querySelector('.wa-root')
      if (root === null) throw new Error('no root')
      roots.push(new WeakRef(root))
      root.getBoundingClientRect()
      let running = 0
      root.addEventListener('transitionrun', () => running++)
      rerender(page('#a00000', 'other'))
      await new Promise((resolve) => setTimeout(resolve, 60))
      expect(running > 0).toBe(runs > 0)
      unmount()
      container.remove()
    }
    style.remove()
    document.removeEventListener('transitionrun', hear)
    expect(heard).toEqual([])
    await collect()
    // The last one may still be held by what rendered it.
    expect(roots.filter((root) => root.deref() !== undefined).length).toBeLessThanOrEqual(1)
  },
)
