import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inRoot } from '../lib/root.mjs'
import { createEngine } from './engine.mjs'
import { places } from './places.mjs'
import { mutated } from './texts.mjs'

const source = inRoot('packages/core/src/plan/edges.ts')
const tests = [inRoot('packages/core/src/plan/edges.test.ts')]
const text = readFileSync(source, 'utf8')
/** @type {import('./engine.mjs').Engine} */
let engine

beforeAll(async () => {
  engine = await createEngine('unit')
})
afterAll(() => engine.close())

it('runs a broken text as if it stood on disk, where nothing changes, and then the own one again', async () => {
  expect(await engine.run(tests)).toMatchObject({ failed: false, late: false })
  const [broken] = places(source, text).filter(({ operator }) => operator === 'return')
  if (!broken) throw new Error('There is no place.')
  engine.replace(source, mutated(text, broken))
  expect(await engine.run(tests)).toMatchObject({ failed: true, late: false })
  expect(readFileSync(source, 'utf8')).toBe(text)
  engine.replace(source, undefined)
  expect(await engine.run(tests)).toMatchObject({ failed: false })
})

it('ends what hangs, and works on', async () => {
  engine.replace(source, `for (;;);\n${text}`)
  expect(await engine.run(tests, { seconds: 2 })).toMatchObject({ failed: true, late: true })
  engine.replace(source, undefined)
  expect(await engine.run(tests)).toMatchObject({ failed: false, late: false })
})
