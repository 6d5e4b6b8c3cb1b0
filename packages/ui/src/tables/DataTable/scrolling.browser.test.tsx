/// <reference types="@vitest/browser-playwright" />
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { WaRoot } from '../../theme/WaRoot.js'
import { sampleResult } from '../fixtures/sampleResult.js'
import { DataTable } from './DataTable.js'
import type { TableResult } from './DataTableProps.js'

const COUNT = 100_000
const STEPS = 200
let result: TableResult<unknown>
beforeAll(() => {
  result = sampleResult(COUNT)
})

function show(width: number): HTMLElement {
  render(
    <div style={{ width }}>
      <WaRoot>
        <DataTable result={result} />
      </WaRoot>
    </div>,
  )
  const box = screen.getByRole('grid').parentElement
  if (box === null) throw new Error('The grid has no box.')
  return box
}

/** As https://wicg.github.io/layout-instability/ has it; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[]
}

/** The moment before the browser paints: what is in the page now is what is seen. */
function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()))
}

/** Scrolls, and waits for the frame that shows it: browsers tell of a scroll before they paint it. */
async function scrollTo(box: HTMLElement, top: number): Promise<void> {
  if (Math.abs(box.scrollTop - Math.round(top)) < 1) return
  const told = new Promise((done) => box.addEventListener('scroll', done, { once: true }))
  box.scrollTop = Math.round(top)
  await told
  await frame()
}

/** Pixels of the box between head and foot that no row covers. */
function blank(box: HTMLElement): number {
  const view = box.getBoundingClientRect()
  const head = box.querySelector('thead')?.getBoundingClientRect().bottom ?? view.top
  const foot = box.querySelector('tfoot')?.getBoundingClientRect().top ?? view.bottom
  let covered = Math.max(head, view.top)
  for (const row of box.querySelectorAll('tbody > [data-wa-row]')) {
    const { top, bottom } = row.getBoundingClientRect()
    if (top <= covered + 1) covered = Math.max(covered, bottom)
  }
  return Math.max(0, Math.min(foot, view.bottom) - 1 - covered)
}

describe('100,000 rows', () => {
  it.each([
    ['all columns in view', 1000],
    ['columns beyond the edge', 520],
  ])('are scrolled from end to end without a blank frame, in the same elements: %s', async (_, width) => {
    const box = show(width)
    await frame()
    const end = box.scrollHeight - box.clientHeight
    expect(box.hasAttribute('data-wa-wide')).toBe(width < 1000)
    const elements = (): number => document.querySelectorAll('*').length
    const made = new Set<Element>()
    const gaps: number[] = []
    const sizes: number[] = []
    const lookAt = async (top: number): Promise<void> => {
      await scrollTo(box, top)
      gaps.push(blank(box))
      sizes.push(elements())
      for (const row of box.querySelectorAll('tbody > [data-wa-row]')) made.add(row)
    }
    await lookAt(0)
    for (let step = 1; step <= STEPS; step++) await lookAt(Math.round((end * step) / STEPS))
    expect(screen.getAllByRole('row').at(-2)?.getAttribute('aria-rowindex')).toBe(String(COUNT + 1))
    // And back in steps smaller than a page, as a wheel makes them.
    for (let step = 1; step <= 40; step++) await lookAt(end - step * 90)
    expect(Math.max(...gaps)).toBe(0)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(130)
    // Jumps write into the rows that are there; to make some for each would take 200 times 20.
    expect(made.size).toBeLessThan(400)
    expect(box.querySelectorAll('tbody > [data-wa-row]').length).toBeLessThan(40)
  })

  it('leave nothing behind when they were scrolled away', async () => {
    const box = show(1000)
    const end = box.scrollHeight - box.clientHeight
    const pass = async (): Promise<{ readonly nodes: number; readonly bytes: number }> => {
      for (let step = 1; step <= 60; step++) await scrollTo(box, (end * step) / 60)
      for (let step = 1; step <= 20; step++) await scrollTo(box, end - step * 300)
      await scrollTo(box, 0)
      await cdp().send('HeapProfiler.collectGarbage')
      const { nodes } = await cdp().send('Memory.getDOMCounters')
      const { usedSize } = await cdp().send('Runtime.getHeapUsage')
      return { nodes, bytes: usedSize }
    }
    const before = await pass()
    const after = await pass()
    // Rows that left the page are gone: each pass shows some 2,000 of them, of 15 nodes each.
    expect(after.nodes - before.nodes).toBeLessThan(600)
    expect(after.bytes - before.bytes).toBeLessThan(2_000_000)
  })

  it('stand where their numbers say, whatever was shown in their elements before', async () => {
    const box = show(1000)
    for (const share of [0.9, 0.1, 0.5, 0.5003, 0.4999]) {
      await scrollTo(box, box.scrollHeight * share)
      const top = box.getBoundingClientRect().top - box.scrollTop
      const head = box.querySelector('thead')?.offsetHeight ?? 0
      for (const row of box.querySelectorAll<HTMLElement>('tbody > [data-wa-row]')) {
        const place = Number(row.dataset['waRow']) - 1
        expect(row.getBoundingClientRect().top - top).toBeCloseTo(head + place * row.offsetHeight, -1)
      }
    }
  })

  it('keep the focus on its row wherever the view is', async () => {
    const box = show(1000)
    screen.getAllByRole('rowheader')[2]?.focus()
    const before = document.activeElement
    const text = before?.parentElement?.textContent
    for (const share of [0.2, 0.7, 1]) {
      await scrollTo(box, box.scrollHeight * share)
      expect(document.activeElement).toBe(before)
      expect(before?.parentElement?.textContent).toBe(text)
    }
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() =>
      expect(document.activeElement?.parentElement?.getAttribute('aria-rowindex')).toBe('5'),
    )
    expect(box.scrollTop).toBeLessThan(200)
  })
})

describe('a table', () => {
  it('moves nothing on the page while it is fetched anew, sorted and copied', async () => {
    const shifts: string[] = []
    const keep = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries as readonly LayoutShift[]) {
        for (const { node } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement
          // Figures stand at the end of their cells: another figure, sorted there, begins elsewhere.
          if (!element?.closest('tbody td')) shifts.push(element?.outerHTML.slice(0, 300) ?? '')
        }
      }
    }
    const observer = new PerformanceObserver((list) => keep(list.getEntries()))
    observer.observe({ type: 'layout-shift' })
    const page = (
      state: { readonly status: 'success'; readonly refreshing?: boolean },
      now: typeof result,
    ) => (
      <div style={{ width: 900 }}>
        <WaRoot>
          <DataTable result={now} state={state} />
          <p>What stands below</p>
        </WaRoot>
      </div>
    )
    const { rerender } = render(page({ status: 'success' }, result))
    await frame()
    shifts.length = 0
    rerender(page({ status: 'success', refreshing: true }, result))
    await frame()
    await frame()
    rerender(page({ status: 'success' }, { ...result }))
    await frame()
    await userEvent.click(screen.getByRole('button', { name: 'Volume' }))
    await frame()
    await frame()
    keep(observer.takeRecords())
    observer.disconnect()
    expect(shifts).toEqual([])
  })
})
