import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readViews } from './readViews.js'

const view = { id: 'a', name: 'India', params: 'wa_v=1' }

it('takes views, each id once, and nothing else of what is stored', () => {
  const stored = [
    view,
    { ...view, name: 'again' },
    null,
    'text',
    { id: 1, name: 'x', params: '' },
    { ...view, id: 'b', name: ' ' },
  ]
  expect(readViews(stored)).toEqual([view])
  expect(readViews([{ ...view, id: 'c', extra: '<img>', __proto__: { name: 'x' } }])).toEqual([
    { ...view, id: 'c' },
  ])
})

it('keeps hostile names as text', () => {
  const name = '<script>alert(1)</script>\u202e__proto__'
  expect(readViews([{ ...view, name }])[0]?.name).toBe(name)
})

it('refuses what is no list, so that the menu can say so', () => {
  for (const given of [undefined, null, {}, 'views', { length: 1, 0: view }])
    expect(() => readViews(given)).toThrow(TypeError)
})

it('reads any list without throwing', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (given) => {
      for (const { id, name, params } of readViews(given)) {
        expect([typeof id, typeof name, typeof params]).toEqual(['string', 'string', 'string'])
      }
    }),
    { seed: 18 },
  )
})
