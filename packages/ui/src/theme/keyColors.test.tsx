import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BarChart } from '../charts/BarChart/BarChart.js'
import { DonutChart } from '../charts/DonutChart/DonutChart.js'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { hash } from './hash.js'
import { WaRoot } from './WaRoot.js'

const names = Array.from({ length: 40 }, (_, at) => `account ${at}`)
/** Two keys that would have the same hue, the one before the other by name. */
const [first = '', second = ''] = names.flatMap((one) =>
  names.filter((other) => one < other && hash(one) % 8 === hash(other) % 8).map((other) => [one, other]),
)[0] ?? ['', '']

const series = (keys: readonly string[]) =>
  keys.map((key) => ({
    key,
    label: key,
    points: [
      { x: 0, y: 3 },
      { x: 86_400_000, y: 4 },
    ],
  }))

/** The colour a key has in a chart's legend. */
function swatch(title: string, key: string): string | null | undefined {
  const legend = within(screen.getByRole('figure', { name: title })).getByRole('button', { name: key })
  const mark = legend.querySelector('svg [stroke^="var"], svg [fill^="var"]')
  return mark?.getAttribute('fill') ?? mark?.getAttribute('stroke')
}

function Page({ keys, alone }: { readonly keys: readonly string[]; readonly alone: readonly string[] }) {
  return (
    <WaRoot>
      <LineChart title="Lines" series={series(keys)} />
      <WaRoot density="compact">
        <BarChart title="Bars" series={series(alone)} />
      </WaRoot>
      <DonutChart
        title="Shares"
        slices={[...alone].reverse().map((key) => ({ key, label: key, value: 2 }))}
      />
    </WaRoot>
  )
}

it('one key has one colour within a root, in every chart, whatever else is shown', () => {
  const both = [first, second]
  const { rerender } = render(<Page keys={both} alone={[second, 'MARKETING']} />)
  const color = swatch('Lines', second)
  expect(color).toMatch(/^var\(--wa-series-/)
  expect(swatch('Lines', first)).not.toBe(color)
  expect(swatch('Bars', second)).toBe(color)
  expect(swatch('Shares', second)).toBe(color)
  // Filtered to the one, and back.
  rerender(<Page keys={[second, 'UTILITY']} alone={both} />)
  for (const title of ['Lines', 'Bars', 'Shares']) expect(swatch(title, second), title).toBe(color)
  rerender(<Page keys={both.toReversed()} alone={[first, 'UTILITY']} />)
  expect(swatch('Lines', second)).toBe(color)
})
