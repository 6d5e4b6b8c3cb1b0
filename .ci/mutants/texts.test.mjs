import { afterEach, expect, it } from 'vitest'
import { places } from './places.mjs'
import { reached } from './reached.mjs'
import { instrumented, reachName } from './texts.mjs'

const all = /** @type {Record<string, any>} */ (globalThis)
afterEach(() => {
  delete all[reached]
})

const evaluate = (/** @type {string} */ text, /** @type {unknown} */ given) =>
  new Function(`${text}\nreturn f`)()(given)

/** @param {string} body of a function @param {unknown} given what it calls `a` */
function run(body, given) {
  const text = `function f(a) {\n${body}\n}`
  const found = places('a.ts', text)
  all[reached] = new Set()
  const result = evaluate(instrumented(text, 'a.ts', found), given)
  const names = /** @type {Set<string>} */ (all[reached])
  return { result, at: found.filter((place) => names.has(reachName('a.ts', place))).map(({ id }) => id) }
}

it.each([
  ['return a?.b.filter(x => x > 1).length', { b: [1, 2, 3] }],
  ['return a?.b.filter(x => x > 1).length', undefined],
  ['let n = 0\nfor (const x of a) {\n  if (x < 2) continue\n  n += x\n}\nreturn n', [1, 2, 3]],
  ['const b = a ?? 2\nb && a\nreturn [b, ...(b === 2 ? [] : [1])]', undefined],
  ['const f = () => ({ a: a.at(-1) })\nreturn f()', [4, 5]],
  ['const b = []\na.forEach((x) => b.push(-x))\nif (b.length) b.reverse()\nelse b.push(1)\nreturn b', [4, 5]],
])('a text that tells what it comes by does the same: %s', (text, given) => {
  expect(run(text, given).result).toEqual(evaluate(`function f(a) {\n${text}\n}`, given))
})

it('tells what was come by, and nothing else', () => {
  const { at } = run('if (a) return 7\nreturn 9', true)
  expect(at.some((id) => id.includes('7'))).toBe(true)
  expect(at.some((id) => id.includes('9'))).toBe(false)
})
