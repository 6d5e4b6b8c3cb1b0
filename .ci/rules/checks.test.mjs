import { describe, expect, it } from 'vitest'
import { checkCycles } from './checkCycles.mjs'
import { checkFiles } from './checkFiles.mjs'
import { checkImports } from './checkImports.mjs'
import { checkRegistries } from './checkRegistries.mjs'

/**
 * @param {Record<string, string>} files
 * @param {Record<string, import('./project.mjs').Manifest>} [manifests]
 */
function project(files, manifests = {}) {
  const given = {
    core: { dependencies: { valibot: '1' } },
    hooks: { dependencies: { '@wabalytics/core': '1', swr: '2' } },
    ui: { dependencies: { '@wabalytics/hooks': '1', '@visx/scale': '4', 'styled-components': '6' } },
    sandbox: {},
    ...manifests,
  }
  return { files: new Map(Object.entries(files)), manifests: new Map(Object.entries(given)) }
}

const core = 'packages/core/src'
const ui = 'packages/ui/src'

describe('guides', () => {
  const story = `${ui}/stories/Guide.stories.tsx`
  it.each([
    ['../frame/parts/Button.js', 'frame/parts/Button.tsx', 1],
    ['../dashboards/useDashboard.js', 'dashboards/useDashboard.ts', 1],
    ['../index.js', 'index.ts', 0],
    ['../filters/index.js', 'filters/index.ts', 0],
    ['./helps.js', 'stories/helps.ts', 0],
  ])('of %s', (specifier, file, faults) => {
    const found = checkImports(
      project({ [story]: `import { a } from '${specifier}'`, [`${ui}/${file}`]: '' }),
    ).filter((fault) => /public names only/.test(fault))
    expect(found).toHaveLength(faults)
  })
})

describe('floors', () => {
  it.each([
    [
      'up',
      `${core}/time/zone.ts`,
      `import { a } from '../plan/a.js'`,
      { [`${core}/plan/a.ts`]: '' },
      /plan\/ stands above time\//,
    ],
    [
      'up by type',
      `${core}/time/zone.ts`,
      `import type { A } from '../plan/a.js'`,
      { [`${core}/plan/a.ts`]: '' },
      /stands above/,
    ],
    [
      'up by re-export',
      `${core}/wire/w.ts`,
      `export * from '../fetch/f.js'`,
      { [`${core}/fetch/f.ts`]: '' },
      /stands above/,
    ],
    [
      'up by import()',
      `${core}/wire/w.ts`,
      `const f = await import('../fetch/f.js')`,
      { [`${core}/fetch/f.ts`]: '' },
      /stands above/,
    ],
    [
      'up by a type query',
      `${core}/wire/w.ts`,
      `type F = typeof import('../fetch/f.js')`,
      { [`${core}/fetch/f.ts`]: '' },
      /stands above/,
    ],
    [
      'aside',
      `${core}/time/zone.ts`,
      `import { a } from '../table/a.js'`,
      { [`${core}/table/a.ts`]: '' },
      /share a floor/,
    ],
    [
      'to the entry',
      `${core}/wire/w.ts`,
      `import { a } from '../index.js'`,
      { [`${core}/index.ts`]: '' },
      /index.ts stands above/,
    ],
    [
      'up in ui',
      `${ui}/marks/Line.tsx`,
      `import { a } from '../charts/BarChart/a.js'`,
      { [`${ui}/charts/BarChart/a.ts`]: '' },
      /charts\/ stands above marks\//,
    ],
    [
      'aside in ui',
      `${ui}/charts/A/A.tsx`,
      `import { a } from '../../tables/a.js'`,
      { [`${ui}/tables/a.ts`]: '' },
      /share a floor/,
    ],
    [
      'up inside the frame',
      `${ui}/frame/shell/F.tsx`,
      `import { a } from '../time/a.js'`,
      { [`${ui}/frame/time/a.ts`]: '' },
      /frame\/time\/ stands above frame\/shell\//,
    ],
    [
      'of the frame from the controls',
      `${ui}/controls/C.tsx`,
      `import { a } from '../frame/surface/a.js'`,
      { [`${ui}/frame/surface/a.ts`]: '' },
      /frame\/surface\/ stands above controls\//,
    ],
  ])('refuses an import %s', (_, path, text, others, says) => {
    expect(checkImports(project({ [path]: text, ...others }))).toEqual([expect.stringMatching(says)])
  })

  it('lets a file import from its own folder and from lower floors', () => {
    const files = {
      [`${core}/plan/p.ts`]: `import '../errors.js'; import './q.js'; import { t } from '../time/t.js'`,
      [`${core}/plan/q.ts`]: '',
      [`${core}/errors.ts`]: '',
      [`${core}/time/t.ts`]: '',
    }
    expect(checkImports(project(files))).toEqual([])
  })

  it('refuses a file that is on no floor', () => {
    expect(checkImports(project({ [`${core}/helpers/misc.ts`]: '' }))).toEqual([
      expect.stringMatching(/on no floor of core/),
    ])
  })

  it('leaves tests alone, and keeps what is shipped away from them', () => {
    const files = {
      [`${core}/time/zone.test.ts`]: `import '../wire/w.js'; import 'vitest'`,
      [`${core}/time/zone.ts`]: `import './fixtures/zones.js'`,
      [`${core}/time/fixtures/zones.ts`]: '',
      [`${core}/wire/w.ts`]: '',
    }
    expect(checkImports(project(files))).toEqual([expect.stringMatching(/what only tests and stories use/)])
  })
})

describe('packages', () => {
  it.each([
    ['React in core', `${core}/time/z.ts`, `import { useState } from 'react'`, /core may not/],
    ['Node in core', `${core}/time/z.ts`, `import { readFileSync } from 'node:fs'`, /core may not/],
    ['core in ui', `${ui}/format/f.ts`, `import type { A } from '@wabalytics/core'`, /ui may not/],
    [
      'core in sandbox',
      'packages/sandbox/src/s.ts',
      `import { a } from '@wabalytics/core'`,
      /sandbox may not/,
    ],
    ['SWR in ui', `${ui}/dashboards/D.tsx`, `import useSWR from 'swr'`, /ui may not/],
    ['ui in hooks', 'packages/hooks/src/h.ts', `import { a } from '@wabalytics/ui'`, /hooks may not/],
    [
      'a deep path of ours',
      'packages/hooks/src/h.ts',
      `import { a } from '@wabalytics/core/time/a.js'`,
      /by its name alone/,
    ],
    [
      'a way around the name',
      'packages/hooks/src/h.ts',
      `import { a } from '../../core/src/index.js'`,
      /reached by its name/,
      `${core}/index.ts`,
    ],
    [
      'visx past its door',
      `${ui}/scales/s.ts`,
      `import { scaleLinear } from '@visx/scale'`,
      /only packages\/ui\/src\/visx.ts/,
    ],
    [
      'styled-components past its door',
      `${ui}/theme/t.ts`,
      `import { css } from 'styled-components'`,
      /only packages\/ui\/src\/styled.ts/,
    ],
    [
      'what no manifest asks for',
      `${ui}/format/f.ts`,
      `import '@internationalized/date'`,
      /does not ask for/,
    ],
    ['a file that is not there', `${core}/time/z.ts`, `import './nowhere.js'`, /no such file/],
    [
      'a path that Node cannot find',
      `${core}/time/z.ts`,
      `import './a'`,
      /only as '….js'/,
      `${core}/time/a.ts`,
    ],
    [
      'a data hook in a chart',
      `${ui}/charts/A/A.tsx`,
      `import { useMessagingAnalytics } from '@wabalytics/hooks'`,
      /only packages\/ui\/src\/dashboards/,
    ],
    ['an unknown package', 'packages/extra/src/e.ts', '', /no package extra/],
  ])('refuses %s', (_, path, text, says, other = `${core}/errors.ts`) => {
    expect(checkImports(project({ [path]: text, [other]: '' }))).toEqual([expect.stringMatching(says)])
  })

  it('lets the doors and the dashboards do what they are for', () => {
    const files = {
      [`${ui}/visx.ts`]: `export { scaleLinear } from '@visx/scale'`,
      [`${ui}/styled.ts`]: `export { styled } from 'styled-components'`,
      [`${ui}/dashboards/D.tsx`]: `import { useMessagingAnalytics } from '@wabalytics/hooks'`,
      [`${ui}/charts/A/A.tsx`]: `import { type useMessagingAnalytics, usePivot } from '@wabalytics/hooks'`,
      'packages/hooks/src/h.ts': `import useSWR from 'swr/mutation'`,
    }
    expect(checkImports(project(files))).toEqual([])
  })

  it('refuses a manifest that asks for more than the law allows', () => {
    const faults = checkFiles(project({}, { core: { dependencies: { react: '19' } } }))
    expect(faults).toContain('packages/core/package.json asks for react: core may not.')
  })
})

describe('I/O', () => {
  it.each([
    [`fetch('/x')`],
    [`const get = fetch`],
    [`export const send = ({ fetch: send = fetch }) => send`],
    [`const o = { fetch }`],
    [`globalThis.fetch('/x')`],
    [`window['fetch']('/x')`],
    [`new XMLHttpRequest()`],
    [`new WebSocket('wss://x')`],
    [`navigator.sendBeacon('/x')`],
  ])('refuses %s outside core’s fetch/', (text) => {
    const files = {
      [`${core}/wire/w.ts`]: text,
      [`${core}/fetch/f.ts`]: text,
      [`${core}/wire/w.test.ts`]: text,
    }
    expect(checkImports(project(files))).toEqual([
      expect.stringMatching(/wire\/w.ts:1 uses .*: only .* does I\/O/),
    ])
  })

  it.each([
    [`// fetch('/x')`],
    [`const text = "fetch('/x')"`],
    [`const way = sandbox.fetch`],
    [`type Fetch = typeof fetch`],
    [`interface Options { readonly fetch: (url: string) => void }`],
    [`export const create = ({ fetch }: Options) => ({ fetch })`],
  ])('sees no I/O in %s', (text) => {
    expect(checkImports(project({ [`${core}/wire/w.ts`]: text }))).toEqual([])
  })
})

describe('the calendar', () => {
  it.each([
    [`Date.UTC(2026, 9, 1)`],
    [`new Date(2026, 9, 1)`],
    [`const day = new Date().getUTCDay()`],
    [`const { offset } = { offset: new Date().getTimezoneOffset() }`],
    [`new Intl.DateTimeFormat('en', { timeZone }).formatToParts(0)`],
    [`const clock = Intl.DateTimeFormat('en')`],
    [`new Date(x).toLocaleDateString('en')`],
    [`date['setUTCDate'](date['getUTCDate']() + 1)`],
  ])('is core’s time/ alone: not %s elsewhere', (text) => {
    const files = {
      [`${core}/plan/p.ts`]: text,
      [`${ui}/frame/shell/f.ts`]: text,
      [`${ui}/frame/shell/f.test.ts`]: text,
      [`${core}/time/t.ts`]: text,
      'packages/sandbox/src/s.ts': text,
    }
    const faults = checkImports(project(files))
    expect(new Set(faults.map((fault) => fault.replace(/:.*/, '')))).toEqual(
      new Set([`${core}/plan/p.ts`, `${ui}/frame/shell/f.ts`]),
    )
    expect(faults[0]).toMatch(/uses .*: only packages\/core\/src\/time\/ knows a calendar/)
  })

  it.each([
    [`const moment = new Date(seconds * 1000)`],
    [`const now = Date.now()`],
    [`const options: Intl.DateTimeFormatOptions = {}`],
    [`// Date.UTC(2026, 9, 1)`],
    [`const numbers = new Intl.NumberFormat('en')`],
  ])('is not %s', (text) => {
    expect(checkImports(project({ [`${ui}/frame/shell/f.ts`]: text }))).toEqual([])
  })

  it('lets one file write dates, and reckon with them no more than others', () => {
    const path = `${ui}/format/createFormatters.ts`
    expect(checkImports(project({ [path]: `new Intl.DateTimeFormat('en')` }))).toEqual([])
    expect(checkImports(project({ [path]: `new Date().getUTCDay()` }))).toHaveLength(1)
  })
})

describe('circles', () => {
  it('refuses one, and names its way', () => {
    const files = {
      [`${core}/time/a.ts`]: `import './b.js'`,
      [`${core}/time/b.ts`]: `import type { C } from './c.js'`,
      [`${core}/time/c.ts`]: `export * from './a.js'`,
    }
    expect(checkCycles(project(files))).toEqual([
      `Imports run in a circle: ${core}/time/a.ts → ${core}/time/b.ts → ${core}/time/c.ts → ${core}/time/a.ts.`,
    ])
  })

  it('sees none where two ways meet', () => {
    const files = {
      [`${core}/time/a.ts`]: `import './b.js'; import './c.js'`,
      [`${core}/time/b.ts`]: `import './d.js'`,
      [`${core}/time/c.ts`]: `import './d.js'`,
      [`${core}/time/d.ts`]: '',
    }
    expect(checkCycles(project(files))).toEqual([])
  })
})

describe('files', () => {
  const long = 'x\n'.repeat(301)

  it('refuses a long source, but not long tests, fixtures and messages', () => {
    const files = {
      [`${core}/time/a.ts`]: long,
      [`${core}/time/b.ts`]: 'x\n'.repeat(300),
      [`${core}/time/a.test.ts`]: long,
      [`${core}/wire/fixtures/a.ts`]: long,
      [`${ui}/messages/en.ts`]: long,
      '.ci/lib/a.mjs': long,
    }
    expect(checkFiles(project(files))).toEqual([
      `${core}/time/a.ts has 301 lines; the longest may have 300.`,
      '.ci/lib/a.mjs has 301 lines; the longest may have 300.',
    ])
  })

  it('refuses a folder’s index file, but not a package’s entry', () => {
    const exports = { '.': { source: './src/index.ts' }, './charts': { source: './src/charts/index.ts' } }
    const files = { [`${ui}/index.ts`]: '', [`${ui}/charts/index.ts`]: '', [`${ui}/marks/index.ts`]: '' }
    expect(checkFiles(project(files, { ui: { exports } }))).toEqual([
      expect.stringMatching(/^packages\/ui\/src\/marks\/index.ts/),
    ])
  })

  it('refuses what has no place at the top', () => {
    const files = { 'README.md': '', 'docs/a.md': '', 'notes.txt': '', 'scripts/a.sh': '' }
    expect(checkFiles(project(files))).toEqual([
      'The top level has no place for notes.txt.',
      'The top level has no place for scripts.',
    ])
  })

  it('wants the prefix on attributes of ours, not on those of React Aria', () => {
    const text = `<b data-tone="good" data-wa-row={1} data-hovered="" metadata-x="" />`
    expect(checkFiles(project({ 'packages/ui/src/charts/A/A.tsx': text }))).toEqual([
      expect.stringMatching(/writes data-tone: attributes of ours begin with data-wa-/),
    ])
  })

  it.each([
    ['transition: color 1ms;', 1],
    ['transition-property: all;', 1],
    ['transition: none;', 0],
    ['animation: a 1s;', 0],
    ['const transition = 1', 0],
  ])('wants no CSS transition: %s', (text, faults) => {
    expect(checkFiles(project({ 'packages/ui/src/marks/a.ts': text }))).toHaveLength(faults)
  })
})

describe('registries', () => {
  const host = ['registry', 'example', 'com'].join('.')

  it.each([
    ['docs/a.md', `see https://${host}/left-pad`],
    ['packages/ui/package.json', `{ "url": "${'http:'}//user:word@npm.${host}/" }`],
    ['.npmrc', `registry = somewhere`],
    ['.npmrc', `@scope:registry=somewhere`],
    ['pnpm-lock.yaml', `    resolution: {integrity: x, tarball: https://example.com/a.tgz}`],
  ])('refuses one named in %s', (path, text) => {
    expect(checkRegistries(project({ [path]: text }))).toHaveLength(1)
  })

  it('lets other addresses be', () => {
    const files = {
      'README.md': 'https://example.com/registry and https://graph.example.com/v1',
      'pnpm-lock.yaml': 'integrity: x',
    }
    expect(checkRegistries(project(files))).toEqual([])
  })
})
