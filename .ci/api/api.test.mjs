import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNames, checkRoots } from './checkNames.mjs'
import { pageOf, printEntry } from './printEntry.mjs'
import { entries, readEntry } from './readEntry.mjs'
import { readGlobals } from './readGlobals.mjs'
import { readModule } from './readModule.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wabalytics-api-'))
/** @param {Record<string, string>} files */
function written(files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return (/** @type {string} */ name) =>
    readEntry(join(folder, name), new Map([['@wabalytics/core', join(folder, 'core.d.ts')]]))
}

/**
 * @param {string} name
 * @param {string} file
 */
const declared = (name, file) => ({ name, file, kind: 'type', text: `type ${name} = 1;`, doc: '' })

test('a declaration is read with the first paragraph of what is said of it, and without the comments inside', () => {
  const text = `/**
 * Days of a
 * range. @throws never
 *
 * More of it.
 */
export interface Days {
    /** The first. */
    readonly first: string;
    readonly last: string; // inclusive
}
export declare function f(a: string): void;
export declare function f(a: number): void;`
  const { declared } = readModule('a.d.ts', text)
  expect(declared.get('Days')).toMatchObject({
    kind: 'interface',
    doc: 'Days of a range.',
    text: 'interface Days {\n  readonly first: string;\n  readonly last: string;\n}',
  })
  expect(declared.get('f')?.text).toBe('function f(a: string): void;\nfunction f(a: number): void;')
})

test('an entry is followed through files, names, whole modules and other entries to what declares them', () => {
  const read = written({
    'core.d.ts': 'export interface Asked { readonly a: string }',
    'deep.d.ts': 'export type Deep = 1;\nexport declare const value: Deep;\ntype Hidden = 2;',
    'entry.d.ts': `import { Asked } from '@wabalytics/core';
export * from './deep.js';
export { value as renamed } from './deep.js';
export type { Asked };`,
  })
  const found = [...read('entry.d.ts')].map(([name, { kind, name: own }]) => [name, kind, own])
  expect(found.sort()).toEqual([
    ['Asked', 'interface', 'Asked'],
    ['Deep', 'type', 'Deep'],
    ['renamed', 'const', 'value'],
    ['value', 'const', 'value'],
  ])
})

test('what nothing declares is not passed over', () => {
  const read = written({ 'gone.d.ts': "export { nothing } from './deep.js';" })
  expect(() => read('gone.d.ts')).toThrow('nothing declares nothing')
  const outside = written({ 'outside.d.ts': "export * from 'react';" })
  expect(() => outside('outside.d.ts')).toThrow('no entry of ours')
})

test('one name means one thing, is that of its declaration, and hides no global', () => {
  const series = declared('Series', 'core.d.ts')
  const surfaces = new Map([
    ['core', new Map([['Series', series]])],
    ['hooks', new Map([['Series', series]])],
    [
      'ui',
      new Map(Object.entries({ Series: declared('Series', 'ui.d.ts'), Range: declared('Range', 'r.d.ts') })),
    ],
    ['tables', new Map([['Rows', declared('Cells', 't.d.ts')]])],
  ])
  expect(checkNames(surfaces, readGlobals())).toEqual([
    'Range (r.d.ts) hides a global of that name.',
    'Rows is declared as Cells (t.d.ts): one thing, one name.',
    'Series is not the same thing in core (core.d.ts) and in ui (ui.d.ts).',
  ])
})

test('a root offers what its parts do, but for what is for tests', () => {
  const chart = declared('Chart', 'chart.d.ts')
  const surfaces = new Map([
    ['@wabalytics/core', new Map([['query', declared('query', 'core.d.ts')]])],
    ['@wabalytics/hooks', new Map()],
    ['@wabalytics/ui', new Map([['Chart', chart]])],
    ['@wabalytics/ui/charts', new Map(Object.entries({ Chart: chart, Bar: declared('Bar', 'bar.d.ts') }))],
    ['@wabalytics/ui/testing', new Map([['page', declared('page', 'page.d.ts')]])],
  ])
  expect(checkRoots(surfaces)).toEqual([
    '@wabalytics/hooks does not offer query, which @wabalytics/core does.',
    '@wabalytics/ui does not offer Bar, which @wabalytics/ui/charts does.',
  ])
})

test('the globals are those of the language and of the browser', () => {
  const globals = readGlobals()
  for (const name of ['Range', 'Option', 'Map', 'Intl', 'Notification', 'fetch', 'Partial', 'Iterator']) {
    expect(globals, name).toContain(name)
  }
  expect(globals).not.toContain('LineChart')
})

test('a page describes what is at home there, and names what comes from elsewhere', () => {
  const own = { ...declared('Own', 'ui.d.ts'), doc: 'Said of it.' }
  const other = { ...declared('chart', 'chart.d.ts'), kind: 'function' }
  const homes = new Map([
    [own, '@wabalytics/ui'],
    [other, '@wabalytics/ui/charts'],
  ])
  expect(printEntry('@wabalytics/ui', new Map(Object.entries({ chart: other, Own: own })), homes)).toBe(
    `# @wabalytics/ui

<!-- Written by \`npm run api\`. -->

Exports: 2 (values: 1, types: 1).

## From [@wabalytics/ui/charts](ui-charts.md)

\`chart\`

## Its own

### Own

*type* · Said of it.

\`\`\`ts
type Own = 1;
\`\`\`
`,
  )
})

test('what is shortened still shows that it changed', () => {
  const page = (/** @type {string} */ last) => {
    const text = [...Array.from({ length: 200 }, (_, index) => `line ${index}`), last].join('\n')
    const long = { ...declared('Long', 'l.d.ts'), text }
    return printEntry('@wabalytics/core', new Map([['Long', long]]), new Map([[long, '@wabalytics/core']]))
  }
  expect(page('a').split('\n').length).toBeLessThan(40)
  expect(page('a')).not.toBe(page('b'))
})

test('every entry of every published package has a page of its own', () => {
  const names = entries().map(({ name }) => name)
  expect(names).toContain('@wabalytics/ui/charts')
  expect(names).toContain('@wabalytics/hooks/testing')
  expect(new Set(names.map(pageOf)).size).toBe(names.length)
})
