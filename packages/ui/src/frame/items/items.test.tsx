import { render, renderHook, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { figuresEn as words } from '../../messages/figures/en.js'
import { useWa } from '../../theme/useWa.js'
import { WaRoot } from '../../theme/WaRoot.js'
import { RampLegend } from '../legend/RampLegend.js'
import type { ItemGeometry } from './Item.js'
import { itemsOf } from './itemsOf.js'
import { openIn } from './openIn.js'
import { pendingItems } from './pendingItems.js'
import { useItemFrame } from './useItemFrame.js'

const geometry = (count: number): ItemGeometry => ({
  ...{ width: 90, height: 40, count, move: () => 2, itemAt: (x) => (x > 50 ? -1 : 0) },
  item: (at) => ({
    ...{ name: `Item ${at}`, x: at, y: 1, outline: `M${at}` },
    lines: [{ text: '7' }, { label: 'Sent', text: '9' }],
  }),
})

describe('items as a surface reads them', () => {
  const items = itemsOf(geometry(3), words)
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')

  it('begin where one left, or with the first, and never beyond the last', () => {
    expect([null, 0, 1, 2, 3, 99].map(items.begin)).toEqual([0, 0, 1, 2, 2, 2])
    expect(itemsOf(geometry(0), words).begin(1)).toBeNull()
    expect(itemsOf(geometry(1), words).begin(4)).toBe(0)
  })

  it('are found by their place, and are there up to their count', () => {
    expect([items.find(50, 0), items.find(51, 0)]).toEqual([0, null])
    expect([0, 2, 3].map(items.has)).toEqual([true, true, false])
    expect([items.width, items.height, items.move('x', 0)]).toEqual([90, 40, 2])
  })

  it('say their name, and each figure with what it is', () => {
    expect(plain(items.reading(2))).toBe('Item 2: 7. Sent: 9')
    expect(items.card(1)).toMatchObject({ name: 'Item 1', x: 1 })
    expect(items.overlay(1)).toMatchObject({ outline: 'M1' })
  })

  it('that wait for their size have no place, no size and no move', () => {
    const { width, height, item, itemAt, move } = pendingItems
    expect([width, height, itemAt(0, 0), move('ArrowRight', 0)]).toEqual([0, 0, -1, null])
    expect(item(0)).toEqual({ name: '', lines: [], x: 0, y: 0, outline: '' })
    expect(itemsOf(pendingItems, words).begin(null)).toBeNull()
  })

  it('are opened by their number, where somebody listens', () => {
    const act = vi.fn()
    openIn(['a', 'b'], act)?.(1)
    openIn(['a', 'b'], act)?.(2)
    expect(act.mock.calls).toEqual([['b']])
    expect(openIn(['a'], undefined)).toBeUndefined()
  })
})

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <WaRoot locale="en" timeZone="America/New_York">
    {children}
  </WaRoot>
)

it('a chart of items writes dates in the page’s zone, or in its own', () => {
  const { result } = renderHook(
    () => ({ wa: useWa(), page: useItemFrame({}), own: useItemFrame({ timeZone: 'Asia/Tokyo' }) }),
    {
      wrapper,
    },
  )
  const { wa, page, own } = result.current
  expect(page.formatters).toBe(wa.formatters)
  expect(own.formatters.timeZone).toBe('Asia/Tokyo')
})

it('a legend of steps tells each in figures, from the lowest, with zero in its place and what is missing last', () => {
  const Legend = ({ missing }: { readonly missing: boolean }) => {
    const { formatters, messages } = useWa()
    const steps = [
      { from: -10, to: 0, color: 'red' },
      { from: 0, to: 10, color: 'blue' },
      { from: 10, to: 20, color: 'navy' },
    ]
    return (
      <RampLegend
        frame={{ formatters, messages, words }}
        steps={steps}
        format={{ kind: 'count' }}
        missing={missing}
      >
        <li>more</li>
      </RampLegend>
    )
  }
  const { rerender } = render(<Legend missing />, { wrapper })
  const said = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace('−', '-'))
  expect(screen.getByRole('list', { name: words.ramp })).toBeTruthy()
  expect(said()).toEqual(['-10 to 0', '0', '0 to 10', '10 to 20', 'no data', 'more'])
  const colors = [...document.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'))
  expect(colors).toEqual(['red', 'var(--wa-surface-sunken)', 'blue', 'navy'])
  rerender(<Legend missing={false} />)
  expect(said()).toEqual(['-10 to 0', '0', '0 to 10', '10 to 20', 'more'])
})
