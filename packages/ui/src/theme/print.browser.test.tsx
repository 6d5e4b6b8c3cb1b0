import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { WaRoot } from './WaRoot.js'

const show = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media })
afterEach(() => show(''))

it('on paper, which has no dark background, dark pages are light', async () => {
  render(
    <WaRoot colorScheme="dark">
      <p>words</p>
    </WaRoot>,
  )
  const looks = () => getComputedStyle(screen.getByText('words'))
  expect(looks().colorScheme).toBe('dark')
  const dark = looks().color
  await show('print')
  expect(looks().colorScheme).toBe('light')
  expect(looks().color).not.toBe(dark)
})
