import { act, render, screen } from '@testing-library/react'
import { Component, type ReactNode, Suspense, useState } from 'react'
import useSWR, { SWRConfig } from 'swr'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Why our cache is begun outside of React and not by an SWRConfig above the app: docs/decisions/0007-swr-is-the-engine.md.
// When one of these fails, SWR has learnt to keep a cache that outlives its SWRConfig: think again.

const silence = (event: Event) => event.preventDefault()
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  window.addEventListener('error', silence)
})
afterEach(() => {
  vi.restoreAllMocks()
  window.removeEventListener('error', silence)
})

/** Shows what was thrown. */
class Fence extends Component<{ readonly children: ReactNode }, { readonly thrown?: unknown }> {
  override state: { readonly thrown?: unknown } = {}
  static getDerivedStateFromError(thrown: unknown) {
    return { thrown }
  }
  override render() {
    const { thrown } = this.state
    return thrown === undefined ? this.props.children : <b>{String(thrown)}</b>
  }
}

test('SWR throws in a tree that Suspense above its cache has hidden', async () => {
  const cache = new Map()
  const value = () => ({ provider: () => cache })
  let wait: Promise<void> | undefined
  let end = () => {}
  let again: (times: number) => void = () => {}
  const Waits = () => {
    again = useState(0)[1]
    const { data } = useSWR('key', () => 'answer')
    if (wait !== undefined) throw wait
    return <i>{data}</i>
  }
  render(
    <Fence>
      <Suspense fallback="hidden">
        <SWRConfig value={value}>
          <Waits />
        </SWRConfig>
      </Suspense>
    </Fence>,
  )
  expect(await screen.findByText('answer')).toBeTruthy()
  wait = new Promise((resolve) => {
    end = resolve
  })
  await act(async () => again(1))
  wait = undefined
  await act(async () => end())
  expect(screen.getByText(/TypeError/)).toBeTruthy()
})

test('SWR throws where the first of two that share a cache has gone', async () => {
  const cache = new Map()
  const value = () => ({ provider: () => cache })
  const One = () => <i>{useSWR('key', () => 'answer').data}</i>
  const show = (first: boolean) => (
    <Fence>
      {[first ? ['one'] : [], 'two'].flat().map((name) => (
        <SWRConfig key={name} value={value}>
          <One />
        </SWRConfig>
      ))}
    </Fence>
  )
  const { rerender } = render(show(true))
  expect(await screen.findAllByText('answer')).toHaveLength(2)
  rerender(show(false))
  rerender(show(false))
  expect(screen.getByText(/TypeError/)).toBeTruthy()
})
