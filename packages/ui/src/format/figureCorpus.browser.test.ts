import { expect, it } from 'vitest'
import { figureCorpus } from './fixtures/figureCorpus.js'
import stored from './fixtures/figures.json'

it('what the browser writes in every language is what Node wrote', () => {
  expect(figureCorpus()).toEqual(stored)
})
