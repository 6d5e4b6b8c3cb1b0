import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import type { ColorScheme } from './Theme.js'
import { WaRoot } from './WaRoot.js'

const system = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })

// Whoever looks has a system that prefers dark.
beforeEach(() => system('dark'))
afterEach(async () => {
  cleanup()
  await system('')
})

/** The background of a card in a root, in a page that says so much of its scheme. */
function shown(
  around: string,
  colorScheme?: ColorScheme,
  inside: (page: ReactNode) => ReactNode = (page) => page,
): string {
  render(
    <div style={{ colorScheme: around }}>
      {inside(
        <WaRoot colorScheme={colorScheme}>
          <p style={{ background: 'var(--wa-surface)' }}>words</p>
        </WaRoot>,
      )}
    </div>,
  )
  const { backgroundColor } = getComputedStyle(screen.getByText('words'))
  cleanup()
  return backgroundColor
}

const light = 'rgb(255, 255, 255)'
const dark = 'rgb(23, 27, 30)'

it('a page of light colours alone keeps light cards, whatever the system prefers', () => {
  expect(shown('normal')).toBe(light)
  expect(shown('light')).toBe(light)
})

it('a page that is dark, or follows the system, has dark ones', () => {
  expect(shown('dark')).toBe(dark)
  expect(shown('light dark')).toBe(dark)
})

it('what a root is told goes before the page, and a root inside follows it', () => {
  expect(shown('normal', 'dark')).toBe(dark)
  expect(shown('dark', 'light')).toBe(light)
  expect(shown('normal', 'auto')).toBe(dark)
  expect(shown('normal', undefined, (page) => <WaRoot colorScheme="dark">{page}</WaRoot>)).toBe(dark)
})
