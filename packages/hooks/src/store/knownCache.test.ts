import { expect, test } from 'vitest'
import { KnownCache } from './KnownCache.js'
import { emptySnapshot } from './snapshot.js'

test('what SWR writes of a forgotten question does not bring it back', () => {
  const cache = new KnownCache()
  cache.hold('q', emptySnapshot)
  expect(cache.get('q')).toEqual({ data: emptySnapshot })
  cache.hold('q', undefined)
  cache.set('q', { isLoading: false })
  expect([...cache.keys()]).toEqual([])
})

test('it is a map like others: what is set can be set on', () => {
  const cache = new KnownCache()
  expect(cache.set('a', { data: emptySnapshot }).set('b', {}).set('c', { data: emptySnapshot })).toBe(cache)
  expect([...cache.keys()]).toEqual(['a', 'c'])
})
