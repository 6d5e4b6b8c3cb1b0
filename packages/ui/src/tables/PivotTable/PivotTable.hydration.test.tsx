import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'

/** The pivot and what renders it, as they are where they are loaded: on a server there is no document. */
async function load() {
  const { WaRoot } = await import('../../theme/WaRoot.js')
  const { sampleResult } = await import('../fixtures/sampleResult.js')
  const { PivotTable } = await import('./PivotTable.js')
  return (
    <StrictMode>
      <WaRoot locale="en" timeZone="Asia/Kolkata">
        <PivotTable
          result={sampleResult(2000)}
          granularity="DAY"
          defaultLayout={{ rows: ['pricingCategory', 'country'], columns: ['start'], metrics: ['cost'] }}
          defaultHeat
        />
      </WaRoot>
    </StrictMode>
  )
}

it('a pivot from the server becomes one of the page without a word', async () => {
  vi.stubGlobal('document', undefined)
  const { renderToString } = await import('react-dom/server')
  const html = renderToString(await load())
  vi.unstubAllGlobals()
  vi.resetModules()
  const { act } = await import('@testing-library/react')
  const { hydrateRoot } = await import('react-dom/client')
  const page = await load()
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = html
  const first = box.querySelector('[role=treegrid]')
  const errors: unknown[] = []
  const root = await act(async () =>
    hydrateRoot(box, page, { onRecoverableError: (error) => errors.push(error) }),
  )
  expect(errors).toEqual([])
  expect(first?.getAttribute('aria-colcount')).toBe('62')
  // The table is the very one the server sent, not one made anew.
  expect(box.querySelector('[role=treegrid]')).toBe(first)
  await act(async () => root.unmount())
  box.remove()
})
