import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { WaRoot } from '../theme/WaRoot.js'
import { clock, timeZone } from './fixtures/filterStage.js'
import { RefreshingPage } from './fixtures/RefreshingPage.js'

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Whether something of the page itself moved: an open popover grows with its list, chips make room for each other. */
function movesThePage({ sources, value }: Shift): boolean {
  const elements = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement))
  return value > 0.001 && elements.some((element) => element?.closest('[popover], [role="group"]') === null)
}

it('nothing jumps while filters are opened, chosen, taken away and figures refreshed', async () => {
  const shifts: Shift[] = []
  const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])))
  render(
    <WaRoot locale="en" timeZone={timeZone}>
      <RefreshingPage clock={clock} />
    </WaRoot>,
  )
  const figures = await screen.findByText('Figures are up to date.')
  const top = () => figures.getBoundingClientRect().top
  const before = top()
  // Clicks made by a script count as no input of a reader's, so that every shift after them is one too many.
  observer.observe({ type: 'layout-shift', buffered: false })
  await userEvent.click(screen.getByRole('button', { name: /^Phone number/ }))
  await userEvent.keyboard('16505550111{Enter}{Escape}')
  const chip = await screen.findByRole('button', { name: /^Remove Phone number/ })
  expect(top()).toBe(before)
  await userEvent.click(screen.getByRole('button', { name: /^Show by/ }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('option', { name: /Half hour/ }))
  await screen.findByText('1344 figures')
  expect(top()).toBe(before)
  await userEvent.click(chip)
  await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toBe(document.activeElement))
  expect(top()).toBe(before)
  shifts.push(...(observer.takeRecords() as Shift[]))
  observer.disconnect()
  expect(shifts.filter(movesThePage)).toEqual([])
})
