import { expect, it } from 'vitest'
import { makeTopology } from '../fixtures/makeTopology.js'

const head = `// Made from world-atlas 2.0.2 by ../fixtures/makeTopology.ts (\`vitest -u\` writes it anew); not to be edited by hand.
// Shapes: Natural Earth, 1:50m, public domain. world-atlas: Copyright 2013-2019 Michael Bostock, ISC licence.
import type { WorldTopology } from './WorldTopology.js'

/** The world as it is drawn by default. JSON in a string, which every bundler takes and engines read fastest. */
export const defaultTopology: WorldTopology = JSON.parse(
  '`

it('the shapes that are shipped are those the atlas gives', async () => {
  await expect(`${head}${JSON.stringify(makeTopology())}',\n)\n`).toMatchFileSnapshot('./defaultTopology.ts')
})
