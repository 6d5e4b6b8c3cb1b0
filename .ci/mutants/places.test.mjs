// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text.
import { describe, expect, it } from 'vitest'
import { places } from './places.mjs'
import { mutated } from './texts.mjs'

/** @param {string} text @param {string} [operator] */
const ways = (text, operator) =>
  places('a.tsx', text)
    .filter((place) => operator === undefined || place.operator === operator)
    .map((place) => mutated(text, place))

describe('each operator', () => {
  it.each([
    ['relational', 'f(a < b)', ['f(a <= b)', 'f(a >= b)']],
    ['relational', 'f(a >= b)', ['f(a > b)', 'f(a < b)']],
    ['relational', 'f(a === b)', ['f(a !== b)']],
    ['arithmetic', 'f(a - b)', ['f(a + b)']],
    ['arithmetic', 'f(a * -b)', ['f(a / -b)', 'f(a * b)']],
    ['arithmetic', 'a += b', ['a -= b']],
    ['logical', 'f(a && b)', ['f(((a) || (b)))']],
    ['logical', 'f(a ?? b)', ['f(((a) && (b)))', 'f((a))']],
    ['boolean', 'f(true)', ['f(false)']],
    ['negated', 'f(a ? b : c)', ['f(!(a) ? b : c)']],
    ['guard', 'if (a) b()', ['if (false) b()']],
    ['return', 'function f() { return a }', ['function f() { return undefined }']],
    ['return', 'const f = () => a', ['const f = () => undefined']],
    ['opposite', 'f(Math.min(a, b))', ['f(Math.max(a, b))']],
    ['opposite', 'f(a.some(b))', ['f(a.every(b))']],
    ['end', 'f(a.at(-1), b.at(0))', ['f(a.at(0), b.at(0))', 'f(a.at(-1), b.at(-1))']],
    ['dropped', 'f(a.filter(b).length)', ['f(a.length)']],
    ['number', 'f(a[0], 7)', ['f(a[1], 7)', 'f(a[0], 8)', 'f(a[0], 6)']],
    ['text', "f('a', `b${c}`)", ["f('', `b${c}`)", "f('a', '')"]],
    ['list', 'f([a])', ['f([])']],
    ['call', 'a(); await b?.c(); d = e()', ['{} await b?.c(); d = e()', 'a(); {} d = e()']],
  ])('%s: %s', (operator, text, expected) => {
    expect(ways(text, operator)).toEqual(expected)
  })
})

describe('nothing is broken in', () => {
  it.each([
    ['types', 'type A = 1 | "a" | [2]; let a: 3; f<"b">()'],
    ['names', 'import a from "a"; export * from "b"; const c = { 1: d, "e": f }; g.h'],
    ['directives and comments', '"use client"; /** 1 < 2 */'],
    ['the words of errors', 'throw new TypeError(`1 ${a + 1}`)'],
    ['words for people', 'f("Two words.", `Two ${words}.`)'],
    ['what types ask of an index', 'f(a[i] ?? 0, a?.[j] ?? "")'],
    ['styles', 'const A = styled.div`width: ${1}px`'],
    ['attributes', '<A b="c" d={1} />'],
    ['text that is joined', 'f("" + a)'],
  ])('%s', (_name, text) => {
    const operators = places('a.tsx', text).filter(({ operator }) => operator !== 'call')
    expect(operators.map(({ id }) => id)).toEqual([])
  })
})

it('what stands in for a first element, or is found for one, is broken', () => {
  expect(ways('f(a[0] ?? 1)', 'logical')).toHaveLength(2)
  expect(ways('f(a[i] ?? b)', 'logical')).toHaveLength(2)
})

it('a statement that would go on with the line before is kept apart', () => {
  expect(ways('f()\na && b()', 'logical')).toEqual(['f()\nvoid ((a) || (b()))'])
})

it('places name their line and come in the file’s order', () => {
  expect(places('a.ts', 'f(1)\n\nf(2)').map(({ line }) => line)).toEqual([1, 1, 1, 3, 3, 3])
})
