import { expect, it } from 'vitest'
import { tooltipPlace } from './tooltipPlace.js'

const plot = { width: 600, height: 200 }

it.each([
  ['right of and below', { x: 100, y: 50 }, 'translate(112px, 60px)'],
  ['left of', { x: 301, y: 50 }, 'translate(calc(289px - 100%), 60px)'],
  ['above', { x: 300, y: 101 }, 'translate(312px, calc(91px - 100%))'],
])('stands %s a place, on the side with more room', (_, place, transform) => {
  expect(tooltipPlace(place, plot)).toBe(transform)
})

it('slides along a narrow plot, from its beginning at one end to its own end at the other', () => {
  const narrow = { width: 400, height: 200 }
  const across = [0, 100, 400].map((x) => tooltipPlace({ x, y: 0 }, narrow).split(', ')[0])
  expect(across).toEqual([
    'translate(calc(0px - 0%)',
    'translate(calc(100px - 25%)',
    'translate(calc(400px - 100%)',
  ])
})
