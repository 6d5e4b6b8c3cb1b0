import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useHidden } from './useHidden.js'
import { useRoving } from './useRoving.js'

function Row({
  names,
  direction = 'ltr',
}: {
  readonly names: readonly string[]
  readonly direction?: 'ltr' | 'rtl'
}) {
  const { ref, ...heard } = useRoving()
  return (
    <div ref={ref} {...heard} role="toolbar" style={{ direction }}>
      {names.map((name) => (
        <button key={name} type="button" tabIndex={-1}>
          {name}
        </button>
      ))}
    </div>
  )
}
const buttons = () => screen.getAllByRole<HTMLButtonElement>('button')
const stops = () => buttons().flatMap(({ tabIndex, textContent }) => (tabIndex === 0 ? [textContent] : []))
const press = (key: string) => {
  const event = fireEvent.keyDown(document.activeElement ?? document.body, { key })
  return [document.activeElement?.textContent, !event]
}

describe('a row of buttons', () => {
  it('has one tab stop, the first until another was focused, and never none', () => {
    const { rerender } = render(<Row names={['a', 'b', 'c']} />)
    expect(stops()).toEqual(['a'])
    act(() => buttons()[1]?.focus())
    expect(stops()).toEqual(['b'])
    rerender(<Row names={['a', 'c']} />)
    expect(stops()).toEqual(['a'])
    rerender(<Row names={[]} />)
  })

  it('is gone through by arrows, around its ends, and left alone by other keys', () => {
    render(<Row names={['a', 'b', 'c']} />)
    act(() => buttons()[0]?.focus())
    const keys = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Tab', 'x']
    expect(keys.map(press)).toEqual([
      ...[
        ['b', true],
        ['c', true],
        ['a', true],
        ['c', true],
        ['b', true],
        ['a', true],
        ['c', true],
      ],
      ...[
        ['c', false],
        ['c', false],
      ],
    ])
  })

  it('goes the other way where one reads the other way, but up and down stay', () => {
    render(<Row names={['a', 'b', 'c']} direction="rtl" />)
    act(() => buttons()[0]?.focus())
    expect(
      ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowRight'].map((key) => press(key)[0]),
    ).toEqual(['b', 'a', 'b', 'a', 'c'])
  })
})

describe('hidden series', () => {
  const hide = (...keys: readonly string[]) =>
    renderHook(({ all }) => useHidden({ series: all.map((key) => ({ key })) }), {
      initialProps: { all: keys },
    })

  it('are hidden and shown one by one; the last one shown stays', () => {
    const { result } = hide('a', 'b', 'c')
    const toggle = (key: string) => {
      act(() => result.current.toggle(key))
      return [...result.current.keys]
    }
    expect(toggle('a')).toEqual(['a'])
    expect(toggle('b')).toEqual(['a', 'b'])
    expect(toggle('c')).toEqual(['a', 'b'])
    expect(toggle('a')).toEqual(['b'])
    act(() => result.current.showAll())
    expect([...result.current.keys]).toEqual([])
  })

  it('are all but one when that stands alone, and none when it does so again', () => {
    const { result } = hide('a', 'b', 'c')
    const solo = (key: string) => {
      act(() => result.current.solo(key))
      return [...result.current.keys].sort()
    }
    expect(solo('b')).toEqual(['a', 'c'])
    expect(solo('c')).toEqual(['a', 'b'])
    expect(solo('c')).toEqual([])
    act(() => result.current.toggle('a'))
    expect(solo('a')).toEqual(['b', 'c'])
  })

  it('stay hidden when others come and go, unless nothing else would be left', () => {
    const { result, rerender } = hide('a', 'b')
    act(() => result.current.toggle('a'))
    rerender({ all: ['a', 'b', 'c'] })
    expect([...result.current.keys]).toEqual(['a'])
    rerender({ all: ['a'] })
    expect([...result.current.keys]).toEqual([])
  })
})
