import { act } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { expect, it } from 'vitest'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { FilterBar } from '../filters/index.js'
import { WaRoot } from '../theme/WaRoot.js'

const points = [5, 3, 8].map((y, at) => ({ x: at * 86_400_000, y }))

function page(locale: string, accent: string): ReactNode {
  return (
    <StrictMode>
      <WaRoot locale={locale} theme={{ accent }}>
        <FilterBar datasets={['pricing']} clock={() => 1_700_000_000_000} />
        <LineChart title={locale} series={[{ key: 'SENT', label: 'Sent', points }]} />
      </WaRoot>
    </StrictMode>
  )
}

interface Mounted {
  readonly root: Root
  readonly element: HTMLElement
}

async function mount(locale: string, accent: string): Promise<Mounted> {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  await act(async () => root.render(page(locale, accent)))
  return { root, element }
}

const accentOf = ({ element }: Mounted): string =>
  getComputedStyle(element.querySelector('.wa-root') ?? element).getPropertyValue('--wa-accent')

/** Ids that are said somewhere, and the element that each means. */
function named({ element }: Mounted): readonly (readonly [string, boolean])[] {
  const said = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
    [...element.querySelectorAll(`[${name}]`)].flatMap((one) => (one.getAttribute(name) ?? '').split(' ')),
  )
  return said.map((id) => [id, element.contains(document.getElementById(id))] as const)
}

it('two roots on one page keep their own theme, language and ids, and one goes without the other', async () => {
  const one = await mount('en', '#123456')
  const other = await mount('de', '#654321')
  expect([accentOf(one), accentOf(other)]).toEqual(['#123456', '#654321'])
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [id, own] of [...named(one), ...named(other)]) expect([id, own]).toEqual([id, true])
  expect(named(other).length).toBeGreaterThan(1)

  const before = [other.element.textContent, accentOf(other), other.element.querySelectorAll('*').length]
  await act(async () => one.root.unmount())
  expect(one.element.childElementCount).toBe(0)
  const box = other.element.querySelector('[data-wa-plot]')?.getBoundingClientRect() ?? new DOMRect()
  expect([other.element.textContent, accentOf(other), other.element.querySelectorAll('*').length]).toEqual(
    before,
  )
  const over = { clientX: box.left + box.width / 2, clientY: box.top + 40, bubbles: true }
  await act(async () =>
    other.element.querySelector('[data-wa-plot]')?.dispatchEvent(new PointerEvent('pointermove', over)),
  )
  expect(document.querySelectorAll('[data-wa-tooltip]')).toHaveLength(1)
  await act(async () => other.root.unmount())
  one.element.remove()
  other.element.remove()
})
