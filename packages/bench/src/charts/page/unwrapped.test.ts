import { expect, test } from 'vitest'
import { unwrapped } from './unwrapped.js'

test('a ring across the date line goes on past 180, wherever it starts', () => {
  const wide = [
    [30, 60],
    [170, 60],
    [-170, 66],
    [170, 70],
    [30, 60],
  ]
  const over = [30, 170, 190, 170, 30]
  expect(unwrapped(wide).map(([longitude]) => longitude)).toEqual(over)
  const turned = [...wide.slice(2), ...wide.slice(1, 3)]
  expect(unwrapped(turned).map(([longitude]) => longitude)).toEqual([190, 170, 30, 170, 190])
})

test('other rings stay as they are', () => {
  const ring = [
    [-179, 1],
    [-100, 2],
    [-179, 1],
  ]
  expect(unwrapped(ring)).toEqual(ring)
})
