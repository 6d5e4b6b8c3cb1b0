import { act } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { sampleResult } from './fixtures/sampleResult.js'
import type * as Tables from './index.js'

// Each test loads the library twice: once for the server, where there is no document, once for the page.
vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllGlobals())

const hostile = '</style><img src=x onerror=alert(1)>'
const result = { few: sampleResult(30), many: sampleResult(5000) }
const detail = () => <p>more</p>
const actions = () => null

async function load(): Promise<typeof Tables> {
  vi.resetModules()
  return await import('./index.js')
}

const page = ({ WaRoot }: typeof Tables, table: ReactElement): ReactElement => (
  <StrictMode>
    <WaRoot locale="en" timeZone="Asia/Kolkata">
      {table}
    </WaRoot>
  </StrictMode>
)

it.each<[string, number, (tables: typeof Tables) => ReactElement]>([
  ['table of few rows', 31, ({ DataTable }) => <DataTable title={hostile} result={result.few} />],
  ['table of many rows', 15, ({ DataTable }) => <DataTable title={hostile} result={result.many} />],
  [
    'table with everything',
    31,
    ({ DataTable }) => (
      <DataTable
        title={hostile}
        result={result.few}
        selectionActions={actions}
        detail={detail}
        defaultSort={[{ key: 'volume', direction: 'descending' }]}
      />
    ),
  ],
  ['pivot', 5, ({ PivotTable }) => <PivotTable title={hostile} result={result.few} />],
])('a %s from the server becomes one of the page without a word', async (_, rows, table) => {
  vi.stubGlobal('document', undefined)
  const server = await load()
  // React 18 warns of effects that want a layout where there is none: the console stays quiet, or the test fails.
  const html = renderToString(page(server, table(server)))
  vi.unstubAllGlobals()
  expect(html).not.toContain('<img')
  // A policy with nonces drops it.
  expect(html).not.toContain(' style=')
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = html
  const first = box.querySelector('[role=grid], [role=treegrid]')
  expect(box.querySelectorAll('[role=row]').length).toBeGreaterThan(rows)
  const errors: unknown[] = []
  const client = await load()
  const root = await act(async () =>
    hydrateRoot(box, page(client, table(client)), { onRecoverableError: (error) => errors.push(error) }),
  )
  expect(errors).toEqual([])
  // The grid is the very one the server sent, not one made anew.
  expect(box.querySelector('[role=grid], [role=treegrid]')).toBe(first)
  await act(async () => root.unmount())
  box.remove()
})
