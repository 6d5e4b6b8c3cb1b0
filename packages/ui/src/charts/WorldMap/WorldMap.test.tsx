import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { WaRoot } from '../../theme/WaRoot.js'
import { WorldMap } from './WorldMap.js'
import { defaultTopology } from './world/defaultTopology.js'

const countries = [
  { code: 'IN', value: 42 },
  { code: 'SG', value: 8 },
  { code: 'ZZ', value: 50 },
]

// Shapes come by `import()`: on a busy machine that may take its time.
const patience = { timeout: 10_000 }
vi.setConfig({ testTimeout: 30_000 })

const hasWorld = (container: Element): boolean => container.querySelector('[data-wa-world]') !== null

describe('the shapes of a map', () => {
  it('come after the page: a server draws its outline and every figure, and hydration says nothing', async () => {
    const page = (
      <StrictMode>
        <WaRoot locale="en" timeZone="UTC">
          <WorldMap title="Messages" countries={countries} />
        </WaRoot>
      </StrictMode>
    )
    const html = renderToString(page)
    expect(html).toContain('data-wa-edge')
    expect(html).not.toContain('data-wa-world')
    expect(html).toContain('100 in total.')
    const box = document.body.appendChild(document.createElement('div'))
    box.innerHTML = html
    const plot = box.querySelector('[data-wa-plot]')
    const errors: unknown[] = []
    const root = await act(async () =>
      hydrateRoot(box, page, { onRecoverableError: (error) => errors.push(error) }),
    )
    await waitFor(() => expect(hasWorld(box)).toBe(true), patience)
    expect(errors).toEqual([])
    expect(box.querySelector('[data-wa-plot]')).toBe(plot)
    await act(async () => root.unmount())
    box.remove()
  })

  it('are drawn by a server, too, when they are given', () => {
    const html = renderToString(<WorldMap title="M" countries={countries} topology={defaultTopology} />)
    expect(html).toContain('data-wa-world')
    expect(html).not.toContain('data-wa-edge')
  })

  it('are asked for once, however many maps want them', async () => {
    const topology = vi.fn(async () => defaultTopology)
    const map = <WorldMap title="M" countries={countries} topology={topology} />
    const { container, rerender, unmount } = render(
      <>
        {map}
        {map}
      </>,
    )
    await waitFor(() => expect(container.querySelectorAll('[data-wa-world]')).toHaveLength(2), patience)
    rerender(map)
    unmount()
    // A map that comes later has them at once.
    expect(hasWorld(render(map).container)).toBe(true)
    expect(topology).toHaveBeenCalledOnce()
  })

  it('may fail to come: the figures stay, and one can try again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const topology = vi.fn(async () => defaultTopology).mockRejectedValueOnce(new Error('offline'))
    const { container } = render(<WorldMap title="M" countries={countries} topology={topology} />)
    const alert = await screen.findByRole('alert', {}, patience)
    expect(alert.textContent).toContain('The map could not be loaded.')
    expect(warn).toHaveBeenCalledOnce()
    expect(
      within(screen.getByRole('list', { name: 'Countries by value' })).getAllByRole('listitem'),
    ).toHaveLength(3)
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(hasWorld(container)).toBe(true), patience)
    expect(screen.queryByRole('alert')).toBeNull()
    warn.mockRestore()
  })
})

it('every figure is on the map and in the list, or below it', async () => {
  const { container } = render(<WorldMap title="M" countries={countries} topology={defaultTopology} />)
  const items = (name: string): readonly (string | null)[] =>
    within(screen.getByRole('list', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(items('Countries by value')).toEqual(['India42 (42.0%)', 'Singapore8 (8.0%)'])
  expect(items('Not on the map')).toEqual(['Unknown Region (ZZ): 50 (50.0%)'])
  expect(container.querySelectorAll('[data-wa-dots]')).toHaveLength(1)
})

it('what is kept back is something to show', () => {
  const { container } = render(
    <WorldMap
      title="M"
      countries={[{ code: 'IN', value: null, reason: 'withheld' }]}
      topology={defaultTopology}
      emptyReasons={['Nothing was sent.']}
    />,
  )
  expect(container.querySelector('[data-wa-withheld] path[fill^="url"]')).not.toBeNull()
  expect(screen.queryByText('Nothing was sent.')).toBeNull()
  expect(screen.getByText('India').parentElement?.textContent).toBe('Indiawithheld')
})
