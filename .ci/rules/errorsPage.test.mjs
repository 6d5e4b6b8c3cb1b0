import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}docs/errors.md`, 'utf8')
const files = execFileSync('git', ['ls-files', 'packages/core/src', 'packages/hooks/src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|fixtures|testing\//.test(file))
const source = files.map((file) => readFileSync(root + file, 'utf8')).join('\n')

// A reason is the first argument of invalidQuery(), the `reason` beside a `kind`, or the name of one of `causes`.
const reasons = new Set(
  [
    ...source.matchAll(
      /invalidQuery\(\s*'([a-z-]+)'|kind: '[a-z-]+',\s*reason: '([a-z-]+)'|\n {2}'?([a-z-]+)'?: \{\n {4}kind: /g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3]),
)
const kinds = new Set(
  [...source.matchAll(/kind: '([a-z-]+)',\s*(?:reason|message): /g)].map((match) => match[1]),
)

test('the page of errors tells every reason an error can have', () => {
  expect(reasons.size).toBeGreaterThan(30)
  expect([...reasons].filter((reason) => !page.includes(`\`${reason}\``))).toEqual([])
})

test('the page of errors tells every kind', () => {
  expect(kinds.size).toBeGreaterThan(3)
  expect([...kinds].filter((kind) => !page.includes(`\`${kind}\``))).toEqual([])
})
