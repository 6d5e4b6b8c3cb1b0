import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { WaRoot } from '../WaRoot.js'
import type { WaFailure } from './WaFailure.js'

let logged: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  // React tells of what a boundary caught.
  logged = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => logged.mockRestore())

const bad = new Error('the host’s own mistake')
const rows = [{ name: 'a' }, { name: 'b' }]

interface CardsProps {
  readonly value: (row: { readonly name: string }) => string
  readonly onError?: (failure: WaFailure) => void
}

function Page({ value, onError }: CardsProps) {
  return (
    <>
      <h1>The host’s page</h1>
      <WaRoot onError={onError}>
        <StatTile label="Sent" value={5} />
        <DataTable title="Rows" rows={rows} columns={[{ key: 'name', header: 'Name', value }]} />
      </WaRoot>
    </>
  )
}

const fails = (): string => {
  throw bad
}

it('a card that throws leaves its neighbours and the page, and the host hears of it once', () => {
  const onError = vi.fn<(failure: WaFailure) => void>()
  const { rerender } = render(<Page value={fails} onError={onError} />)
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy()
  expect(screen.getByRole('group', { name: 'Sent' }).textContent).toContain('5')
  expect(screen.getByRole('alert').textContent).toContain('This part cannot be shown')
  // The page draws on, with objects that are new each time.
  for (let at = 0; at < 3; at++) rerender(<Page value={fails} onError={onError} />)
  expect(onError).toHaveBeenCalledOnce()
  const [failure] = onError.mock.calls[0] ?? []
  expect(failure?.error).toBe(bad)
  expect(failure?.component).toBe('DataTable')
  expect(failure?.componentStack).toMatch(/FramedTable/)
})

it('Retry mounts it anew, and so do other inputs', async () => {
  let broken = true
  const value = ({ name }: { readonly name: string }): string => {
    if (broken) throw bad
    return name
  }
  const { rerender } = render(<Page value={value} />)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('alert')).toBeTruthy()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('rowheader', { name: 'b' })).toBeTruthy()
  rerender(<Page value={fails} />)
  expect(screen.getByRole('alert')).toBeTruthy()
  rerender(<Page value={({ name }) => name} />)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('a failure that comes back after all was well is told again', () => {
  const onError = vi.fn()
  const { rerender } = render(<Page value={fails} onError={onError} />)
  rerender(<Page value={({ name }) => name} onError={onError} />)
  rerender(<Page value={fails} onError={onError} />)
  expect(onError).toHaveBeenCalledTimes(2)
})

it('a component without a root around, and one that a root inside a root holds, are caught as well', () => {
  const onError = vi.fn()
  render(
    <WaRoot onError={onError}>
      <WaRoot locale="de">
        <DataTable title="Rows" rows={rows} columns={[{ key: 'n', header: 'N', value: fails }]} />
      </WaRoot>
    </WaRoot>,
  )
  expect(onError).toHaveBeenCalledOnce()
  render(<DataTable title="Rows" rows={rows} columns={[{ key: 'n', header: 'N', value: fails }]} />)
  expect(screen.getAllByRole('alert')).toHaveLength(2)
})

it('what a host puts into a root cannot take the page along either', () => {
  const Own = (): string => {
    throw bad
  }
  const onError = vi.fn()
  render(
    <>
      <p>beside</p>
      <WaRoot onError={onError}>
        <Own />
      </WaRoot>
    </>,
  )
  expect(screen.getByText('beside')).toBeTruthy()
  expect(screen.getByRole('alert')).toBeTruthy()
  expect(onError.mock.calls[0]?.[0].component).toBe('WaRoot')
})

it('a host’s onError may throw', async () => {
  const heard = vi.fn((event: Event) => event.preventDefault())
  window.addEventListener('error', heard)
  const later: unknown[] = []
  const queue = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((run) => {
    try {
      run()
    } catch (thrown) {
      later.push(thrown)
    }
  })
  render(<Page value={fails} onError={fails} />)
  expect(screen.getByRole('alert')).toBeTruthy()
  expect(later).toEqual([bad])
  queue.mockRestore()
  window.removeEventListener('error', heard)
})

it.each(['Loader', 'Empty', 'Error'] as const)('where a host’s own %s throws, ours stands', (slot) => {
  const onError = vi.fn()
  const states = {
    Loader: { status: 'loading' },
    Empty: { status: 'success' },
    Error: { status: 'error', message: 'Words' },
  } as const
  render(
    <WaRoot onError={onError} slots={{ [slot]: fails }}>
      <LineChart series={[]} title="Messages" state={states[slot]} />
    </WaRoot>,
  )
  expect(screen.getByRole('figure', { name: 'Messages' })).toBeTruthy()
  expect(screen.queryByText('This part cannot be shown')).toBeNull()
  expect(onError.mock.calls.map(([{ component }]) => component)).toEqual([`slots.${slot}`])
})

it('a framework’s way of going elsewhere is passed on', () => {
  const elsewhere = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/login;307;' })
  const onError = vi.fn()
  const Own = (): string => {
    throw elsewhere
  }
  expect(() =>
    render(
      <WaRoot onError={onError}>
        <Own />
      </WaRoot>,
    ),
  ).toThrow(elsewhere)
  expect(onError).not.toHaveBeenCalled()
})

it('what suspends is not taken for a failure', async () => {
  let come = (): void => {}
  const later = new Promise<void>((resolve) => {
    come = resolve
  })
  let ready = false
  const Own = (): string => {
    if (!ready) throw later
    return 'here'
  }
  const { Suspense } = await import('react')
  render(
    <Suspense fallback="coming">
      <WaRoot>
        <Own />
      </WaRoot>
    </Suspense>,
  )
  expect(screen.getByText('coming')).toBeTruthy()
  ready = true
  come()
  expect(await screen.findByText('here')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
