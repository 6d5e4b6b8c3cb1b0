import { render } from '@testing-library/react'
import { type ReactNode, useRef } from 'react'
import { expect, it } from 'vitest'
import { useRowWindow } from './useRowWindow.js'

const COUNT = 5000
/** Heights that differ by nine times, and by no rule of the estimate's. */
const heightOf = (item: number): number => 20 + ((item * 7919) % 9) * 20

interface ListProps {
  readonly uneven?: boolean
  readonly count?: number
  readonly kept?: number
  /** Items that have grown since. */
  readonly grown?: ReadonlySet<number>
}

function List({ uneven = true, count = COUNT, kept = -1, grown }: ListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const { items, startOf, measure } = useRowWindow(box, {
    count,
    height: uneven ? 60 : 30,
    viewHeight: 300,
    over: 2,
    uneven,
    kept: () => kept,
  })
  let end = 0
  return (
    <div ref={box} style={{ height: 300, overflow: 'auto', overflowAnchor: 'none' }}>
      {items.map((item) => {
        const before = startOf(item) - end
        end = startOf(item + 1)
        const height = (uneven ? heightOf(item) : 30) + (grown?.has(item) ? 90 : 0)
        return (
          <div key={item}>
            <div style={{ height: before }} />
            <div ref={uneven ? measure : undefined} data-wa-index={item} style={{ height }} />
          </div>
        )
      })}
      <div style={{ height: startOf(count) - end }} />
    </div>
  )
}

const shown = (box: Element): readonly Element[] => [...box.querySelectorAll('[data-wa-index]')]
const numbers = (box: Element): readonly number[] =>
  shown(box).map((one) => Number(one.getAttribute('data-wa-index')))

/** Where each item in view is, from the upper edge of the box. */
function inView(box: Element): ReadonlyMap<string, number> {
  const { top, bottom } = box.getBoundingClientRect()
  const places = shown(box).map(
    (one) => [one.getAttribute('data-wa-index') ?? '', one.getBoundingClientRect()] as const,
  )
  return new Map(
    places
      .filter(([, place]) => place.bottom > top && place.top < bottom)
      .map(([item, place]) => [item, place.top - top]),
  )
}

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
const draw = (props: ListProps = {}) => {
  const { container, rerender, unmount } = render(<List {...props} />)
  const box = container.firstElementChild
  if (box === null) throw new Error('no box')
  return { box, rerender, unmount }
}

it('renders few of many, and what is in view wherever that is, however high', async () => {
  const { box } = draw()
  for (const top of [0, 40_000, 250_000, 1200, 1e9]) {
    box.scrollTop = top
    await frame()
    await frame()
    expect(shown(box).length).toBeLessThan(30)
    const seen = [...inView(box).values()]
    expect(Math.min(...seen)).toBeLessThanOrEqual(0)
    const last = shown(box).at(-1)?.getBoundingClientRect().bottom ?? 0
    expect(last).toBeGreaterThanOrEqual(box.getBoundingClientRect().bottom - 1)
  }
  expect(numbers(box).at(-1)).toBe(COUNT - 1)
})

it('moves nothing that is read when something above it is measured, or grows', async () => {
  const { box, rerender } = draw()
  box.scrollTop = 100_000
  await frame()
  await frame()
  // Upwards, what comes is measured for the first time: its estimate was wrong.
  for (let step = 0; step < 20; step++) {
    const before = inView(box)
    box.scrollTop -= 25
    await frame()
    for (const [item, place] of inView(box)) {
      const was = before.get(item)
      if (was !== undefined) expect(Math.abs(place - was - 25)).toBeLessThan(1)
    }
  }
  const before = inView(box)
  const [top = ''] = before.keys()
  rerender(<List grown={new Set([Number(top) - 1])} />)
  await frame()
  await frame()
  const after = inView(box)
  for (const [item, place] of before)
    if (item !== top) expect(Math.abs((after.get(item) ?? 9e9) - place)).toBeLessThan(1)
})

it('goes by one height where rows are even, and forgets what was measured', async () => {
  const { box, rerender } = draw()
  box.scrollTop = 3000
  await frame()
  rerender(<List uneven={false} />)
  await frame()
  expect(box.scrollHeight).toBe(COUNT * 30)
  box.scrollTop = 30 * 1000
  await frame()
  expect(numbers(box)).toEqual(Array.from({ length: 15 }, (_, at) => 998 + at))
})

it('keeps one item in the page, before the others or after them, and follows a shorter list', async () => {
  const { box, rerender } = draw({ uneven: false, kept: 3 })
  box.scrollTop = 30 * 2000
  await frame()
  expect(numbers(box).slice(0, 2)).toEqual([3, 1998])
  rerender(<List uneven={false} kept={4000} />)
  await frame()
  expect(numbers(box).at(-1)).toBe(4000)
  rerender(<List uneven={false} count={40} />)
  await frame()
  expect(numbers(box).at(-1)).toBe(39)
  expect(inView(box).size).toBeGreaterThanOrEqual(10)
})
