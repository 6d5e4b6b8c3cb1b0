import { act, render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { BrushBand } from './BrushBand.js'
import { createBrushStore } from './brushStore.js'

it('what is dragged over is a band from the one end to the other, whichever way', () => {
  const store = createBrushStore()
  const { container } = render(
    <svg aria-label="Plot">
      <BrushBand store={store} height={40} />
    </svg>,
  )
  const band = () => {
    const rect = container.querySelector('rect')
    return rect && ['x', 'width', 'height'].map((name) => Number(rect.getAttribute(name)))
  }
  expect(band()).toBeNull()
  act(() => store.set({ from: 10, to: 35 }))
  expect(band()).toEqual([10, 25, 40])
  act(() => store.set({ from: 35, to: 10 }))
  expect(band()).toEqual([10, 25, 40])
  act(() => store.set(null))
  expect(band()).toBeNull()
})

it('a drag that stands still tells nobody', () => {
  const store = createBrushStore()
  const heard = vi.fn()
  store.subscribe(heard)
  store.set({ from: 1, to: 2 })
  store.set({ from: 1, to: 2 })
  expect(heard).toHaveBeenCalledTimes(1)
  store.set({ from: 1, to: 3 })
  store.set({ from: 0, to: 3 })
  expect(heard).toHaveBeenCalledTimes(3)
})
