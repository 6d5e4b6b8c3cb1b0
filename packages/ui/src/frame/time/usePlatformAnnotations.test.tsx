import { render, screen } from '@testing-library/react'
import { platformEvents } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { WaRoot } from '../../theme/WaRoot.js'
import { platformAnnotations, usePlatformAnnotations } from './usePlatformAnnotations.js'

const DAY = 86_400_000
const midnight = Date.UTC(2025, 5, 30, 18, 30)

function Chart({ title }: { readonly title: string }): ReactNode {
  const points = [-2, -1, 0, 1].map((day, at) => ({ x: midnight + day * DAY, y: at }))
  const annotations = usePlatformAnnotations('pricing')
  return (
    <LineChart title={title} series={[{ key: 'COST', label: 'Cost', points }]} annotations={annotations} />
  )
}

it('the platform’s dates stand at midnight in the zone, those about points alone', () => {
  const words = { event: (code: string) => code }
  const placed = platformAnnotations(platformEvents, words, 'Asia/Kolkata')
  expect(placed).toContainEqual({ x: midnight, date: '2025-07-01', label: 'per-message-pricing' })
  expect(placed).toHaveLength(platformEvents.filter(({ concerns }) => concerns === 'points').length)
})

it('a chart names those that fall on its axis, in words', () => {
  render(
    <WaRoot timeZone="Asia/Kolkata">
      <Chart title="Cost" />
    </WaRoot>,
  )
  const notes = screen.getByRole('list', { name: 'Events' })
  expect(notes.textContent?.replace(/[\u2066-\u2069]/g, '')).toBe(
    '1Jul 1, 2025: Charged by message, no longer by conversation',
  )
})
