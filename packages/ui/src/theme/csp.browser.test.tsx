import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { WaRoot } from './WaRoot.js'
import { refusesInlineStyles } from './watchCsp.js'

const policy = document.createElement('meta')
policy.httpEquiv = 'Content-Security-Policy'
policy.content = "style-src 'self' 'nonce-ours123'"
document.head.append(policy)

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
afterEach(() => warn.mockClear())

const theme = { accent: '#123456' }
const accentOf = (container: HTMLElement): string => {
  const root = container.querySelector('.wa-root')
  return root === null ? '' : getComputedStyle(root).getPropertyValue('--wa-accent')
}

// A policy cannot be taken back, so every test of this page lives under it.
it('a nonce given is enough: the theme is there and nothing is said', () => {
  const { container } = render(
    <WaRoot nonce="ours123" theme={theme}>
      x
    </WaRoot>,
  )
  expect(accentOf(container)).toBe('#123456')
  expect(warn).not.toHaveBeenCalled()
})

it('the root’s own rules carry it too', () => {
  const { container } = render(<WaRoot nonce="ours123">x</WaRoot>)
  const root = container.querySelector('.wa-root')
  expect(root && getComputedStyle(root).getPropertyValue('--wa-unit').trim()).toBe('4px')
})

it('so is the nonce of the page, without any prop', () => {
  const meta = document.createElement('meta')
  meta.setAttribute('property', 'csp-nonce')
  meta.nonce = 'ours123'
  document.head.append(meta)
  const { container } = render(<WaRoot theme={theme}>x</WaRoot>)
  expect(accentOf(container)).toBe('#123456')
  expect(warn).not.toHaveBeenCalled()
  meta.remove()
})

it('without one, what to do is said once', () => {
  const { container } = render(
    <>
      <WaRoot theme={theme}>x</WaRoot>
      <WaRoot theme={theme}>y</WaRoot>
    </>,
    // The style engine stumbles over a sheet that the browser took from it, and recovers.
    { onRecoverableError: () => {} },
  )
  expect(accentOf(container)).not.toBe('#123456')
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.[0]).toMatch(/<meta property="csp-nonce" nonce="…">.*nonce="…" to <WaRoot>/)
})

it('a policy is read as a browser reads it', () => {
  expect(refusesInlineStyles("default-src 'self'")).toBe(true)
  expect(refusesInlineStyles("default-src 'self'; style-src 'self' 'unsafe-inline'")).toBe(false)
  expect(refusesInlineStyles("style-src 'unsafe-inline' 'nonce-abc'")).toBe(true)
  expect(refusesInlineStyles("style-src 'unsafe-inline'; style-src-elem 'self'")).toBe(true)
  expect(refusesInlineStyles("script-src 'self'")).toBe(false)
})
