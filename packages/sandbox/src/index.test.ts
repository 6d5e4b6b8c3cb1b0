import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as main from './index.js'
import * as node from './node.js'

test('the package exports these names and no others', () => {
  expect(Object.keys(main).sort()).toEqual(['accounts', 'createSandbox', 'partner'])
  expect(Object.keys(node)).toEqual(['serveSandbox'])
})

describe('the source', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.includes('.test.') && !path.startsWith('testing/'))
    .map((path) => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') }))
  const importsOf = (text: string) => [...text.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name)

  test('imports nothing of the other packages, and Node only behind its own entry', () => {
    const foreign = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => !name.startsWith('.'))
        .map((name) => `${path}: ${name}`),
    )
    expect(foreign.every((entry) => /^server\/.+: node:/.test(entry))).toBe(true)
    const reaching = files.filter(
      ({ path, text }) => !/^(server\/|node|cli)/.test(path) && text.includes("'./server/"),
    )
    expect(reaching).toEqual([])
  })

  test('draws no luck from the engine', () => {
    const lucky = /Math\.(random|sin|cos|tan|pow|exp|log|sqrt)|\*\*[^/]/
    expect(
      files
        .filter(({ text }) => lucky.test(text.replaceAll(/\/\*[\s\S]*?\*\//g, '')))
        .map(({ path }) => path),
    ).toEqual([])
  })

  // Ground first: a file imports from its own folder and from lower floors.
  const floors = [
    'errors',
    'world',
    'answer',
    'request',
    'access',
    'faults',
    'datasets',
    'documented',
    'routes',
    'server',
  ]

  test('imports downwards only', () => {
    const floorOf = (path: string) => floors.indexOf(path.split('/')[0] ?? '')
    const upwards = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => name.startsWith('../'))
        .filter((name) => floorOf(path) < floorOf(name.slice(3)))
        .map((name) => `${path}: ${name}`),
    )
    expect(upwards).toEqual([])
  })
})
