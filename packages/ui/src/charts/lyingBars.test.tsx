import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { BarChart } from './BarChart/BarChart.js'

const start = Date.UTC(2024, 10, 1)
const series = ['A', 'B'].map((key, at) => ({
  ...{ key, label: key },
  points: [10, null, 30, 40].map((y, day) => ({
    x: start + day * 86_400_000,
    y: y === null ? null : y + at,
  })),
}))

async function tableOf(orientation: 'vertical' | 'horizontal') {
  const { unmount } = render(<BarChart series={series} title="Messages" orientation={orientation} />)
  await userEvent.click(screen.getByRole('button', { name: /^View as table/ }))
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  const told = rows.map(({ textContent }) => textContent)
  unmount()
  return told
}

it('lying bars have the table of upright ones', async () => {
  const lying = await tableOf('horizontal')
  expect(lying).toEqual(await tableOf('vertical'))
  expect(lying).toContain('Sat, Nov 2, 2024no datano data')
})

it('lying bars are read bar by bar, and open as the bucket and the series they are', async () => {
  const onItemAction = vi.fn()
  const { container } = render(
    <BarChart series={series} title="Messages" orientation="horizontal" onItemAction={onItemAction} />,
  )
  const reading = (): string =>
    (container.querySelector('[data-wa-reading]')?.textContent ?? '').replace(/[\u2066-\u2069]/g, '')
  screen.getByRole('application').focus()
  await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{ArrowRight}')
  expect(reading()).toContain('Sun, Nov 3, 2024')
  expect(reading()).toContain('B: 31')
  await userEvent.keyboard('{Enter}')
  expect(onItemAction).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ key: 'B', y: 31, x: new Date(start + 2 * 86_400_000) }),
  )
})

it('lying bars are zoomed as upright ones are', async () => {
  render(<BarChart series={series} title="Messages" orientation="horizontal" />)
  await userEvent.click(screen.getByRole('button', { name: /^Chart actions/ }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Zoom' }))
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
  expect(screen.getByText(/Nov 1 – 3, 2024|Nov 2 – 4, 2024/, { selector: 'p' })).toBeTruthy()
})
