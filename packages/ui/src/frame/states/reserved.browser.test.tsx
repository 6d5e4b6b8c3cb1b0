import { render, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { BarChart } from '../../charts/BarChart/BarChart.js'
import { MapToCome } from '../../charts/WorldMap/MapToCome.js'
import { WorldMap } from '../../charts/WorldMap/WorldMap.js'
import { defaultTopology } from '../../charts/WorldMap/world/defaultTopology.js'
import { WaRoot } from '../../theme/WaRoot.js'
import type { ChartState } from './ChartState.js'

const loading: ChartState = { status: 'loading' }
const some = [2, 7, 4, 9].map((value, day) => ({ x: Date.UTC(2026, 2, day + 1), y: value }))
const series = ['Regular', 'Free entry point'].map((label) => ({ key: label, label, points: some }))
const notes = ['One', 'Two', 'Three', 'Four'].map((text) => ({ text }))
const codes = ['IN', 'BR', 'ID', 'MX', 'US', 'DE', 'ES', 'FR', 'IT', 'AE', 'SA', 'NG']
const countries = codes.map((code, at) => ({ code, value: 900 - at * 70 }))

const bars = (state: ChartState, isKnown: boolean): ReactElement => (
  <BarChart
    title="Delivered messages"
    granularity="DAY"
    series={isKnown ? series : []}
    state={state}
    footnotes={isKnown ? notes : []}
  />
)
const map = (state: ChartState, isKnown: boolean): ReactElement => (
  <WorldMap
    title="By country"
    topology={defaultTopology}
    countries={isKnown ? countries : []}
    state={state}
    footnotes={isKnown ? notes : []}
  />
)

const cases: readonly (readonly [string, ReactElement, ReactElement])[] = [
  ['bars', bars(loading, false), bars({ status: 'success' }, true)],
  ['a map', map(loading, false), map({ status: 'success' }, true)],
  [
    'a map whose code is on its way',
    <MapToCome key="m" title="By country" state={loading} />,
    map({ status: 'success' }, true),
  ],
]

// Without scroll anchoring, as in Safari, everything below jumps by the difference.
it.each(cases)('%s: room is kept for what comes with the figures', async (_, before, after) => {
  for (const width of [1100, 700, 420]) {
    const page = (of: ReactElement) => (
      <div style={{ inlineSize: width }}>
        <WaRoot>{of}</WaRoot>
      </div>
    )
    const { container, rerender, unmount } = render(page(before))
    const height = (): number => container.getBoundingClientRect().height
    await waitFor(() => expect(height()).toBeGreaterThan(300))
    const kept = height()
    rerender(page(after))
    await waitFor(() =>
      expect(container.querySelector('[data-wa-plot] path, [data-wa-plot] rect')).not.toBeNull(),
    )
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(Math.abs(height() - kept), `at ${width}: ${kept} became ${height()}`).toBeLessThanOrEqual(45)
    unmount()
  }
})
