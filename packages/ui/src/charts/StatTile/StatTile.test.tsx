import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WaRoot } from '../../theme/WaRoot.js'
import { StatTile } from './StatTile.js'
import type { StatTileProps } from './StatTileProps.js'

const show = (props: Partial<StatTileProps>, locale = 'en') =>
  render(
    <WaRoot locale={locale}>
      <StatTile label="Figure" value={1} {...props} />
    </WaRoot>,
  ).container

const wordsOf = (container: HTMLElement) => container.textContent?.replaceAll('\u00a0', ' ')

const toneOf = (container: HTMLElement) =>
  container.querySelector('[data-wa-tone]')?.getAttribute('data-wa-tone')

describe('the figure of a tile', () => {
  it('is rounded from a million on, and said in full to who listens, focuses, points or taps', () => {
    show({ value: 48_213_907 })
    const figure = screen.getByRole('button', { name: '48.2M' })
    const exact = screen.getByRole('tooltip', { hidden: true })
    expect(exact.textContent).toBe('48,213,907')
    expect(figure.getAttribute('aria-describedby')).toBe(exact.id)
    const isOpen = () => exact.hasAttribute('data-wa-open')
    expect(isOpen()).toBe(false)
    fireEvent.focus(figure)
    expect(isOpen()).toBe(true)
    fireEvent.keyDown(figure, { key: 'Escape' })
    expect(isOpen()).toBe(false)
    fireEvent.pointerEnter(figure, { pointerType: 'mouse' })
    expect(isOpen()).toBe(true)
    fireEvent.pointerLeave(figure, { pointerType: 'mouse' })
    expect(isOpen()).toBe(false)
    fireEvent.click(figure)
    expect(isOpen()).toBe(true)
    fireEvent.blur(figure)
    expect(isOpen()).toBe(false)
  })

  it('is never told in a title alone, and below a million not rounded', () => {
    const container = show({ value: 999_999 })
    expect(container.querySelector('[title]')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
    expect(container.textContent).toContain('999,999')
  })
})

describe('the change of a tile', () => {
  it('of a share is told in points, and of what was nothing as well', () => {
    const container = show({ value: 0.701, previous: 0.64, format: { kind: 'ratio' } })
    expect(wordsOf(container)).toContain('+6.1 pp against the period before')
    expect(wordsOf(show({ value: 0.05, previous: 0, format: { kind: 'ratio' } }))).toContain('+5.0 pp')
  })

  it('of a count is told in per cent with a true minus', () => {
    expect(wordsOf(show({ value: 932, previous: 1000 }))).toContain('−6.8% against the period before')
  })

  it.each([
    [{ value: 1004, previous: 1000 }, 'none'],
    [{ value: 996, previous: 1000 }, 'none'],
    [{ value: 1006, previous: 1000 }, 'good'],
    [{ value: 994, previous: 1000 }, 'bad'],
    [{ value: 0.684, previous: 0.68, format: { kind: 'ratio' } }, 'none'],
    [{ value: 0.69, previous: 0.68, format: { kind: 'ratio' } }, 'good'],
    [{ value: 1006, previous: 1000, goodDirection: 'down' }, 'bad'],
    [{ value: 1006, previous: 1000, goodDirection: 'none' }, 'none'],
  ] as const)('of %o has the tone %s: what is slight is neither praised nor blamed', (props, tone) => {
    expect(toneOf(show(props))).toBe(tone)
  })
})
