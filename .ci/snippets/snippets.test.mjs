import { expect, it } from 'vitest'
import { moduleOf, readSnippets, snippetsIn } from './readSnippets.mjs'

const doors = new Map([
  ['useAnswer', '@wabalytics/ui'],
  ['LineChart', '@wabalytics/ui'],
  ['rollup', '@wabalytics/hooks'],
])
const made = (/** @type {string} */ code) => moduleOf({ page: 'a.md', line: 1, code }, doors)

it('every block is found, where it stands, but fragments', () => {
  const text =
    '# A\n\n```ts\nfirst\n```\n\n```tsx fragment\nsecond\n```\n\n```json\n{}\n```\n```tsx\nthird\n```\n'
  expect(snippetsIn('a.md', text)).toEqual([
    { page: 'a.md', line: 4, code: 'first\n' },
    { page: 'a.md', line: 15, code: 'third\n' },
  ])
})

it('the pages have many, and few fragments', () => {
  expect(readSnippets().length).toBeGreaterThan(30)
})

it('what is ours and not imported is imported; what is imported, declared or only named is not', () => {
  expect(made("import { useAnswer } from '@wabalytics/ui/answers'\nuseAnswer(rollup)\n")).toContain(
    "import { rollup } from '@wabalytics/hooks'",
  )
  expect(made("import { useAnswer } from '@wabalytics/ui/answers'\nuseAnswer(1)\n")).not.toContain(
    "from '@wabalytics/ui'",
  )
  expect(made('f({ ...rollup() })\n')).toContain('import { rollup }')
  expect(made("import {\n  rollup,\n} from 'x'\nrollup()\n")).toMatch(
    /^import \{ rollup, \} from 'x'; export[^\n]*\n\n\n\nrollup/,
  )
  for (const code of ['const rollup = 1', "'rollup'", '// rollup', 'a.rollup', '({ rollup: 1 })']) {
    expect(made(code)).not.toContain('import')
  }
})

it('an element that begins a line is a statement of its own, and lines stay where they were', () => {
  const code = made('const a = 1\n\n<LineChart>\n  <p />\n</LineChart>\n')
  expect(code.split('\n').slice(1, 6)).toEqual(['const a = 1', '', ';<LineChart>', '  <p />', '</LineChart>'])
  expect(made('export const a = 1\n')).toBe('\nexport const a = 1\n')
})
