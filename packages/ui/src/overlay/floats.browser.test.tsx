import { act, configure, render, waitFor } from '@testing-library/react'
import type { CSSProperties, ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Popover } from '../controls/Popover.js'
import { WaRoot } from '../theme/WaRoot.js'
import { type FloatCase, floats } from './fixtures/floats.js'
import { shownShare } from './fixtures/shownShare.js'

configure({ asyncUtilTimeout: 1500 })
beforeEach(() => page.viewport(1000, 700))
afterEach(() => window.scrollTo(0, 0))

const cases = floats.map((one) => [one.name, one] as const)

async function bring({ open, find }: FloatCase, tree: ParentNode = document): Promise<HTMLElement> {
  await act(() => open(tree))
  return waitFor(() => {
    const box = find(tree)
    if (box === null) throw new Error('Nothing has opened.')
    return box
  })
}

/** A card as hosts draw them. */
function Card({ style, children }: { readonly style?: CSSProperties; readonly children: ReactNode }) {
  return <div style={{ width: 420, height: 190, overflow: 'hidden', ...style }}>{children}</div>
}

it.each(cases)('%s: a card with `overflow: hidden` cuts nothing of it', async (_, one) => {
  render(<Card>{<WaRoot>{one.draw}</WaRoot>}</Card>)
  const box = await bring(one)
  await waitFor(() => expect(shownShare(box)).toBe(1))
})

const stages: readonly (readonly [name: string, style: CSSProperties, root?: CSSProperties])[] = [
  [
    'moved and clipped',
    { transform: 'translate(300px, 40px) scale(0.9)', clipPath: 'inset(0)', contain: 'paint' },
  ],
  ['zoomed out', { zoom: 0.8 }],
  ['zoomed in', { zoom: 1.5, width: 380 }],
  ['at the end of a page scrolled down', { marginTop: 900, marginBottom: 40 }],
]

it.each(cases.flatMap(([name, one]) => stages.map(([stage, style]) => [name, stage, style, one] as const)))(
  '%s: %s, it is whole, in the window and beside what it is about',
  async (_, __, style, one) => {
    const { container } = render(<Card style={style}>{<WaRoot>{one.draw}</WaRoot>}</Card>)
    window.scrollTo(0, document.documentElement.scrollHeight)
    const { scrollWidth, scrollHeight } = document.documentElement
    const box = await bring(one)
    await waitFor(() => expect(shownShare(box)).toBe(1))
    const around = container.firstElementChild?.getBoundingClientRect() ?? new DOMRect()
    const { left, right, top, bottom } = box.getBoundingClientRect()
    expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([
      left < around.right,
      right > around.left,
      top < around.bottom + 20,
      bottom > around.top - 20,
    ]).toEqual([true, true, true, true])
    expect(document.documentElement).toMatchObject({ scrollWidth, scrollHeight })
  },
)

it.each(cases)('%s: in a modal dialog it can be used, and one Escape closes it alone', async (_, one) => {
  const heard = vi.fn()
  document.addEventListener('keydown', heard, true)
  const { container } = render(
    <dialog style={{ width: 500 }}>
      <WaRoot>{one.draw}</WaRoot>
    </dialog>,
  )
  const dialog = container.querySelector('dialog')
  dialog?.showModal()
  const tree = dialog ?? document
  const box = await bring(one, tree)
  await waitFor(() => expect(shownShare(box)).toBe(1))
  heard.mockClear()
  await act(() => userEvent.keyboard('{Escape}'))
  await waitFor(() => expect(one.find(tree)).toBeNull())
  expect(heard).not.toHaveBeenCalled()
  expect(dialog?.open).toBe(true)
  await act(() => userEvent.keyboard('{Escape}'))
  await waitFor(() => expect(dialog?.open).toBe(false))
  expect(heard).toHaveBeenCalledOnce()
  document.removeEventListener('keydown', heard, true)
})

it.each(cases)('%s: nothing is left of it when what has it is unmounted', async (_, one) => {
  const { unmount } = render(<WaRoot>{one.draw}</WaRoot>)
  await bring(one)
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  act(unmount)
  expect(document.querySelectorAll('[popover], dialog')).toHaveLength(0)
  await userEvent.keyboard('{Escape}')
  document.removeEventListener('keydown', heard)
  expect(heard).toHaveBeenCalledOnce()
})

const moving = cases.filter(([, one]) => one.moves)

it.each(moving)('%s: in the host’s own container it looks as in its root', async (_, one) => {
  const looks = async (portalContainer?: HTMLElement) => {
    const { unmount } = render(
      <WaRoot colorScheme="dark" theme={{ surfaceRaised: 'rgb(1, 2, 3)' }} portalContainer={portalContainer}>
        {one.draw}
      </WaRoot>,
    )
    await bring(one, document)
    const box = one.find(document)
    const inside = portalContainer?.contains(box) === true
    await waitFor(() => expect(box && shownShare(box)).toBe(1))
    const said = [box, ...(box?.querySelectorAll('*') ?? [])].map((element) => {
      const { backgroundColor, color, fontFamily, fontSize, listStyleType, padding, display, borderRadius } =
        getComputedStyle(element ?? document.body)
      return [
        backgroundColor,
        color,
        fontFamily,
        fontSize,
        listStyleType,
        padding,
        display,
        borderRadius,
      ].join()
    })
    unmount()
    return { inside, said }
  }
  const container = document.body.appendChild(document.createElement('section'))
  container.style.cssText = 'font: 20px Times; text-transform: uppercase; list-style: disc'
  const here = await looks()
  const there = await looks(container)
  expect([here.inside, there.inside]).toEqual([false, true])
  expect(here.said[0]).toContain('rgb(1, 2, 3)')
  expect(there.said).toEqual(here.said)
  expect(container.childElementCount).toBe(0)
  container.remove()
})

it.each(cases)('%s: in a shadow root it is styled, whole and closed by Escape', async (_, one) => {
  const host = document.body.appendChild(document.createElement('div'))
  host.style.width = '500px'
  const tree = host.attachShadow({ mode: 'open' })
  const container = tree.appendChild(document.createElement('div'))
  const { unmount } = render(<WaRoot theme={{ surfaceRaised: 'rgb(1, 2, 3)' }}>{one.draw}</WaRoot>, {
    container,
  })
  const box = await bring(one, tree)
  await waitFor(() => expect(shownShare(box)).toBe(1))
  expect(getComputedStyle(box)).toMatchObject({ backgroundColor: 'rgb(1, 2, 3)', position: 'fixed' })
  await act(() => userEvent.keyboard('{Escape}'))
  await waitFor(() => expect(one.find(tree)).toBeNull())
  unmount()
  host.remove()
})

it.each(moving.filter(([, { name }]) => name !== 'the keys'))(
  '%s: a press inside leaves it open, one elsewhere closes it and does what it does',
  async (_, one) => {
    for (const mode of ['light', 'open'] as const) {
      const host = document.body.appendChild(document.createElement('div'))
      host.style.width = '500px'
      const tree = mode === 'light' ? host : host.attachShadow({ mode })
      const container = tree.appendChild(document.createElement('div'))
      const pressed = vi.fn()
      const other = document.body.appendChild(document.createElement('button'))
      other.style.cssText = 'position: fixed; right: 0; bottom: 0'
      other.addEventListener('click', pressed)
      const { unmount } = render(<WaRoot>{one.draw}</WaRoot>, { container })
      const box = await bring(one, tree)
      const { left, bottom } = box.getBoundingClientRect()
      const down = new PointerEvent('pointerdown', {
        bubbles: true,
        composed: true,
        clientX: left + 4,
        clientY: bottom - 4,
      })
      act(() => void box.dispatchEvent(down))
      expect(one.find(tree), mode).toBe(box)
      await act(() => userEvent.click(other))
      await waitFor(() => expect(one.find(tree), mode).toBeNull())
      expect(pressed, mode).toHaveBeenCalledOnce()
      unmount()
      other.remove()
      host.remove()
    }
  },
)

it.each(moving)('%s: mirrored, and on a screen of 360 pixels, it is whole and reached', async (_, one) => {
  await page.viewport(360, 640)
  // By `dir`, not by a language that is fetched: what is pressed keeps its name meanwhile.
  render(<WaRoot dir="rtl">{one.draw}</WaRoot>)
  const { scrollWidth } = document.documentElement
  const box = await bring(one)
  await waitFor(() => expect(shownShare(box)).toBe(1))
  const { left, right } = box.getBoundingClientRect()
  expect([left >= 0, right <= 360, document.documentElement.scrollWidth]).toEqual([true, true, scrollWidth])
  expect(getComputedStyle(box).direction).toBe('rtl')
  await act(() => userEvent.keyboard('{Escape}'))
  await waitFor(() => expect(one.find(document)).toBeNull())
})

it('layers close one by one: a menu of a popover first', async () => {
  const menu = floats.find(({ name }) => name === 'a card’s menu')
  const heard = vi.fn()
  // That a chart in a popover is narrower than charts are made for.
  const told = vi.spyOn(console, 'warn').mockImplementation(() => {})
  render(
    <WaRoot>
      <Popover label="More">{menu?.draw}</Popover>
    </WaRoot>,
  )
  document.addEventListener('keydown', heard)
  await act(() => userEvent.click(document.querySelector('[aria-haspopup=dialog]') ?? document.body))
  if (menu !== undefined) await bring(menu)
  const counts = async () => {
    await act(() => userEvent.keyboard('{Escape}'))
    return document.querySelectorAll('[popover]').length
  }
  expect(document.querySelectorAll('[popover]')).toHaveLength(2)
  expect([await counts(), await counts(), heard.mock.calls.length]).toEqual([1, 0, 0])
  expect(document.activeElement?.getAttribute('aria-haspopup')).toBe('dialog')
  await counts()
  expect(heard).toHaveBeenCalledOnce()
  document.removeEventListener('keydown', heard)
  told.mockRestore()
})

it('a press in a closed shadow root is told from one outside', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const container = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'))
  const { unmount } = render(
    <WaRoot>
      <Popover label="More">inside</Popover>
    </WaRoot>,
    { container },
  )
  act(() => container.querySelector('button')?.click())
  const press = (on: Element | null) =>
    act(() => void on?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })))
  press(container.querySelector('[role=dialog]'))
  expect(container.querySelector('[role=dialog]')).not.toBeNull()
  press(document.body)
  expect(container.querySelector('[role=dialog]')).toBeNull()
  unmount()
  host.remove()
})
