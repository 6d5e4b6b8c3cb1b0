import { act } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'

// Each test loads the library twice: first for the server, where there is no document, then for the page.
vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllGlobals())

const hostile = '</style><img src=x onerror=alert(1)>'

const names = [
  'funnel',
  'donut',
  'set of lying bars',
  'treemap',
  'scatter',
  'heatmap',
  'calendar',
  'set of tiers',
  'set of allowances',
]

/** A page of one of the charts, of a library loaded anew, and a word that is drawn in it. */
async function pageOf(wanted: string): Promise<{ page: ReactElement; drawn: string }> {
  vi.resetModules()
  const { WaRoot } = await import('../theme/WaRoot.js')
  const figures = await import('./fixtures/figures.js')
  const all = figures.figuresWith(hostile)
  expect(all.map(([name]) => name)).toEqual(names)
  const [, chart, drawn = ''] = all.find(([name]) => name === wanted) ?? []
  const page = (
    <StrictMode>
      <WaRoot locale="en" timeZone="Asia/Kolkata">
        {chart}
      </WaRoot>
    </StrictMode>
  )
  return { page, drawn }
}

it.each(names)('a %s from the server becomes one of the page without a word', async (name) => {
  vi.stubGlobal('document', undefined)
  const html = renderToString((await pageOf(name)).page)
  vi.unstubAllGlobals()
  const { page, drawn } = await pageOf(name)
  expect(html).not.toContain('<img')
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = html
  const first = box.querySelector('[data-wa-plot]')
  expect(first?.textContent).toContain(drawn)
  const errors: unknown[] = []
  const root = await act(async () =>
    hydrateRoot(box, page, { onRecoverableError: (error) => errors.push(error) }),
  )
  expect(errors).toEqual([])
  // The plot is the very one the server sent, not one made anew.
  expect(box.querySelector('[data-wa-plot]')).toBe(first)
  expect(box.querySelector('[data-wa-plot]')?.textContent).toContain(drawn)
  await act(async () => root.unmount())
  box.remove()
})
