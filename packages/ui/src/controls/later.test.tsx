import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { later, useLater } from './later.js'

test('code is fetched once, when it is wanted, and a failure is tried again by the next who want it', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue('code')
  const one = later(load)
  const One = ({ wanted }: { readonly wanted: boolean }) => <i>{String(useLater(one, wanted))}</i>
  const { rerender, unmount } = render(<One wanted={false} />)
  expect(load).not.toHaveBeenCalled()
  expect(screen.getByText('undefined')).toBeTruthy()
  rerender(<One wanted />)
  await act(async () => {})
  expect(screen.getByText('null')).toBeTruthy()
  unmount()
  render(
    <>
      <One wanted />
      <One wanted />
    </>,
  )
  await act(async () => {})
  expect(screen.getAllByText('code')).toHaveLength(2)
  expect(load).toHaveBeenCalledTimes(2)
})
