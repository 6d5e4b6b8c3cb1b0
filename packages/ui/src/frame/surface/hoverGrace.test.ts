import { expect, it } from 'vitest'
import { createHoverGrace } from './hoverGrace.js'

/** A tooltip to the right of the pointer, from 112 on. */
const sides = () => ({ left: 112, right: 300 })

/** Moves as `[x, milliseconds, inside]` in, what each means out. */
function follow(moves: readonly (readonly [x: number, time: number, inside?: boolean])[]) {
  const answer = createHoverGrace(0)
  return moves.map(([x, time, inside = false]) => {
    const { hoverable, held } = answer({ x, y: 50, time, inside }, sides)
    return inside ? (hoverable ? 'stays' : 'lets go') : held ? 'waits' : 'reads'
  })
}

it('a pointer that keeps moving reads on, fast or slowly, through the tooltip too', () => {
  expect(
    follow([
      [80, 0],
      [100, 8],
      [140, 16],
      [180, 24],
    ]),
  ).toEqual(['reads', 'reads', 'reads', 'reads'])
  expect(
    follow([
      [98, 0],
      [99, 100],
      [100, 200],
      [101, 300],
      [102, 400],
    ]),
  ).toEqual(['reads', 'reads', 'reads', 'reads', 'reads'])
})

it('a pointer that has rested may enter it', () => {
  expect(
    follow([
      [100, 0],
      [102, 500],
      [108, 516],
      [114, 532, true],
      [120, 548, true],
    ]),
  ).toEqual(['reads', 'waits', 'waits', 'stays', 'stays'])
})

it('one that has rested reads on when it goes the other way, lingers, or hurries', () => {
  expect(
    follow([
      [100, 0],
      [98, 500],
    ]),
  ).toEqual(['reads', 'reads'])
  expect(
    follow([
      [100, 0],
      [101, 500],
      [102, 700],
      [103, 900],
    ]),
  ).toEqual(['reads', 'waits', 'waits', 'reads'])
  expect(
    follow([
      [100, 0],
      [101, 500],
      [140, 510],
      [180, 520],
    ]),
  ).toEqual(['reads', 'waits', 'reads', 'reads'])
})

it('one that hurries through the inside is let go', () => {
  expect(
    follow([
      [100, 0],
      [104, 500],
      [116, 516, true],
      [180, 524, true],
      [240, 532],
    ]),
  ).toEqual(['reads', 'waits', 'stays', 'lets go', 'reads'])
})
