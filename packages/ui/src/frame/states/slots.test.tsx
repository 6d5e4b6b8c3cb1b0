import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import type { EmptyProps, ErrorProps, LoaderProps, Slots } from '../../theme/Slots.js'
import { WaRoot } from '../../theme/WaRoot.js'
import type { ChartState } from './ChartState.js'

const slots: Slots = {
  Loader: ({ progress }: LoaderProps) => <p>{progress ? `${progress.done} of ${progress.total}` : 'one'}</p>,
  Empty: ({ reasons }: EmptyProps) => <p>Nothing: {reasons.join()}</p>,
  Error: ({ message, onRetry }: ErrorProps) => (
    <button type="button" onClick={onRetry}>
      {message}
    </button>
  ),
}

function show(state: ChartState, own: Slots | undefined = slots): void {
  render(
    <WaRoot slots={own}>
      <LineChart series={[]} title="Messages" state={state} emptyReasons={['Sunday']} />
    </WaRoot>,
  )
}

it('a host’s own loader, emptiness and error stand in place of ours', async () => {
  show({ status: 'loading', progress: { done: 2, total: 9 } })
  expect(screen.getByText('2 of 9')).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
  show({ status: 'success' })
  expect(screen.getByText('Nothing: Sunday')).toBeTruthy()
  const onRetry = vi.fn()
  show({ status: 'error', message: 'The limit is used up', onRetry })
  await userEvent.click(screen.getByRole('button', { name: 'The limit is used up' }))
  expect(onRetry).toHaveBeenCalledOnce()
  expect(screen.getByRole('alert').textContent).toBe('The limit is used up')
})

it('what the host leaves out stays as shipped', () => {
  show({ status: 'loading', progress: { done: 2, total: 9 } }, { Empty: slots.Empty })
  expect(screen.getByRole('progressbar')).toBeTruthy()
})

it('a host hears what readers do with a chart, and no figures', async () => {
  const onEvent = vi.fn()
  const series = [{ key: 'SENT', label: 'Sent', points: [{ x: 0, y: 3 }] }]
  render(
    <WaRoot onEvent={onEvent}>
      <LineChart series={series} title="Messages" />
    </WaRoot>,
  )
  await userEvent.click(screen.getByRole('button', { name: /^View as table/ }))
  expect(onEvent.mock.calls).toEqual([[{ type: 'view', title: 'Messages', view: 'table' }]])
})
