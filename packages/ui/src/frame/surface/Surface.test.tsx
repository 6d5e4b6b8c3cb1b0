import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { en } from '../../messages/en.js'
import { WaRoot } from '../../theme/WaRoot.js'
import { createActiveStore } from './activeStore.js'
import { moveAlong } from './moveAlong.js'
import { Surface, type SurfaceProps } from './Surface.js'
import type { SurfaceDrag } from './SurfaceDrag.js'
import type { SurfaceItems } from './SurfaceItems.js'

/** Thirty items in a row, ten pixels each. */
const items: SurfaceItems<number> = {
  width: 300,
  height: 100,
  begin: (last) => last ?? 0,
  move: (key, at) => moveAlong(key, at, 30),
  find: (x) => (x < 300 ? Math.floor(x / 10) : null),
  has: (at) => at < 30,
  card: (at) => ({ name: `Item ${at}`, lines: [{ text: `${at * 2}` }], x: at * 10, y: 20 }),
  overlay: (at) => ({ outline: `M${at},0` }),
  reading: (at) => `item ${at}`,
}

function draw(props: Partial<SurfaceProps<number>> = {}) {
  const active = createActiveStore<number>(Object.is)
  const { container } = render(
    <WaRoot>
      <Surface frame={{ active, messages: en }} title="Items" items={items} help={[['→', 'on']]} {...props}>
        <g />
      </Surface>
    </WaRoot>,
  )
  const said = (name: string) => container.querySelector(`[data-wa-${name}]`)?.textContent ?? null
  const plot = container.querySelector('[data-wa-plot]')
  if (plot === null) throw new Error('no plot')
  const point = (type: string, x: number, buttons = 0): void => {
    const event = new MouseEvent(type, { bubbles: true, clientX: x, clientY: 10, buttons })
    // A pointer that never rests: it reads the plot, and means no tooltip.
    Object.defineProperty(event, 'timeStamp', { value: performance.now() })
    fireEvent(plot, event)
  }
  screen.getByRole('application').focus()
  return { said, point, active, overlay: () => container.querySelector('[data-wa-overlay]') }
}

it('is read with the keyboard: spoken, shown and outlined, ten on by page', async () => {
  const { said, overlay } = draw()
  await userEvent.keyboard('{ArrowRight}')
  expect([said('reading'), said('tooltip')]).toEqual(['', null])
  await userEvent.keyboard('{Enter}{PageDown}{ArrowRight}')
  expect([said('reading'), said('tooltip')]).toEqual(['item 11', 'Item 1122'])
  expect(overlay()?.firstElementChild?.getAttribute('d')).toBe('M11,0')
  await userEvent.keyboard('{End}{PageUp}')
  expect(said('reading')).toBe('item 19')
})

it('is left with Escape, which closes the help first and goes back before it leaves', async () => {
  const onBack = vi.fn(() => true)
  const { said } = draw({ onBack })
  await userEvent.keyboard('{Enter}?')
  expect(screen.getByRole('note').textContent).toContain('→')
  // Escape anywhere closes the tooltip, too; what is read begins again where it was.
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('note')).toBeNull()
  expect(onBack).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}{Escape}')
  expect(onBack).toHaveBeenCalledOnce()
  onBack.mockReturnValue(false)
  await userEvent.keyboard('{Enter}{Escape}')
  expect([said('reading'), said('tooltip')]).toEqual(['', null])
})

it('a key that is not its own is left to the page', async () => {
  const { active } = draw()
  expect(fireEvent.keyDown(screen.getByRole('application'), { key: 'ArrowDown' })).toBe(true)
  active.set({ at: 3, by: 'keyboard' })
  expect(fireEvent.keyDown(screen.getByRole('application'), { key: 'ArrowDown' })).toBe(false)
  expect(fireEvent.keyDown(screen.getByRole('application'), { key: 'ArrowDown', ctrlKey: true })).toBe(true)
  expect(active.get()).toEqual({ at: 4, by: 'keyboard' })
})

it('shows what the pointer is over and says nothing; a click opens it', () => {
  const onOpen = vi.fn()
  const { said, point } = draw({ onOpen })
  point('pointermove', 47)
  expect([said('reading'), said('tooltip')]).toEqual(['', 'Item 48'])
  point('click', 47)
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(4)
  point('pointermove', 310)
  expect(said('tooltip')).toBeNull()
  point('click', 310)
  expect(onOpen).toHaveBeenCalledOnce()
})

it('points at nothing while it is dragged over, and the click that ends that opens nothing', () => {
  const onOpen = vi.fn()
  const drag: SurfaceDrag = {
    move: vi.fn(() => true),
    end: vi.fn(),
    cancel: vi.fn(),
  }
  const { said, point } = draw({ onOpen, drag })
  point('pointerdown', 47)
  expect(said('tooltip')).toBe('Item 48')
  point('pointermove', 80, 1)
  expect(said('tooltip')).toBeNull()
  point('pointermove', 90, 1)
  point('pointerup', 90)
  // What is zoomed into comes to lie under the pointer before its click does.
  point('pointermove', 90)
  expect(said('tooltip')).toBe('Item 918')
  point('click', 90)
  expect([drag.move, drag.end, drag.cancel].map((one) => vi.mocked(one).mock.calls.length)).toEqual([2, 1, 0])
  expect(vi.mocked(drag.move).mock.calls[1]).toEqual([
    { x: 47, y: 10 },
    { x: 90, y: 10 },
  ])
  expect(onOpen).not.toHaveBeenCalled()
})

it('reads nothing that is no longer there', () => {
  const { said, overlay, active } = draw({ items: { ...items, has: (at) => at < 5 } })
  act(() => active.set({ at: 4, by: 'keyboard' }))
  expect([said('reading'), overlay() === null]).toEqual(['item 4', false])
  act(() => active.set({ at: 9, by: 'keyboard' }))
  expect([said('reading'), said('tooltip'), overlay()]).toEqual(['', null, null])
})

it('a tooltip names each figure with its swatch, says what it was before, what is said of all, and their sum', async () => {
  const series = { key: 'a', label: 'Sent', color: 'red', dash: undefined, symbol: 'circle' } as never
  const card = (at: number) => ({
    ...{
      name: `Item ${at}`,
      note: 'under way',
      notes: ['of a part'],
      total: '12',
      shape: 'block' as const,
      x: 1,
      y: 2,
    },
    lines: [
      { label: 'Sent', text: '5', series, before: '4', pointed: true },
      { text: '7', missing: true },
    ],
  })
  draw({ items: { ...items, card } })
  await userEvent.keyboard('{Enter}')
  const tooltip = document.querySelector('[data-wa-tooltip]')
  const rows = [...(tooltip?.querySelectorAll('[data-wa-row]') ?? [])]
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Sent54', '7', 'Total12'])
  expect(rows.map((row) => row.querySelectorAll('svg, [data-wa-swatch]').length > 0)).toEqual([
    true,
    false,
    false,
  ])
  expect(rows.map((row) => row.hasAttribute('data-wa-pointed'))).toEqual([true, false, false])
  expect(rows.map((row) => row.querySelectorAll('[data-wa-label]').length)).toEqual([1, 0, 1])
  expect(
    [...(tooltip?.querySelectorAll('[data-wa-note]') ?? [])].map(({ textContent }) => textContent),
  ).toEqual([...['under way', 'of a part']])
  expect(tooltip?.querySelector('[data-wa-before]')?.getAttribute('title')).toBe(en.previousPeriod)
})

it('its help is closed by its button, too', async () => {
  draw()
  await userEvent.keyboard('?')
  await userEvent.click(within(screen.getByRole('note')).getByRole('button', { name: en.close }))
  expect(screen.queryByRole('note')).toBeNull()
})
