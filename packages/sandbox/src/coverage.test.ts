import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { datasets } from './datasets/datasets.js'
import { collections } from './routes/collections.js'
import { clickTrackingReaders, insightsReaders } from './routes/writeNode.js'
import { coverage } from './testing/coverage.js'

/** Every route and parameter there is, from the same readers that answer the calls. */
const emulated = new Map<string, readonly string[]>([
  ...datasets.flatMap(({ name, forms, readers }) =>
    // Both forms share their readers: the parameters stand with the first.
    forms.map((form, index): [string, readonly string[]] => [
      `${form} ${name}`,
      index === 0 ? ['form', ...Object.keys(readers)] : ['form'],
    ]),
  ),
  ...collections.map(({ name, readers }): [string, readonly string[]] => [
    `list ${name}`,
    ['form', ...Object.keys(readers)],
  ]),
  // These are read outside of any route's own parameters.
  ['GET node', ['form', 'fields']],
  ['every call', ['version', 'authorization', 'access_token']],
  ['POST WABA', Object.keys(insightsReaders)],
  ['POST template', Object.keys(clickTrackingReaders)],
])

describe('everything emulated is tested', () => {
  test('every route has its row, and there is no row without a route', () => {
    expect(Object.keys(coverage).sort()).toEqual([...emulated.keys()].sort())
  })

  test.each([...emulated])('every parameter of %s names its test', (route, parameters) => {
    expect(Object.keys(coverage[route] ?? {}).sort()).toEqual([...parameters].sort())
  })

  test('every test that is named is there', () => {
    const named = new Set(Object.values(coverage).flatMap((row) => Object.values(row)))
    const missing = [...named].filter((entry) => {
      const [file = '', title = ''] = entry.split(': ')
      return file !== 'gap' && !readFileSync(new URL(file, import.meta.url), 'utf8').includes(title)
    })
    expect(missing).toEqual([])
  })

  test('the gaps are these', () => {
    const gaps = Object.entries(coverage).flatMap(([route, row]) =>
      Object.entries(row)
        .filter(([, entry]) => entry.startsWith('gap: '))
        .map(([parameter]) => `${route} ${parameter}`),
    )
    expect(gaps).toEqual([
      'edge template_group_analytics use_waba_timezone',
      'list phone_numbers before',
      'list owned_whatsapp_business_accounts before',
      'list client_whatsapp_business_accounts before',
    ])
  })
})
