import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { Delivered } from './fixtures/Delivered.js'

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8')

it('the README shows what compiles here, to the letter', async () => {
  expect(Delivered).toBeTypeOf('function')
  const [readme, shown] = await Promise.all([read('../../../README.md'), read('./fixtures/Delivered.tsx')])
  expect(readme).toContain(`\`\`\`tsx\n${shown}\`\`\`\n`)
})
