import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultTheme } from './defaultTheme.js'
import { readNonce } from './readNonce.js'
import { readToken } from './readToken.js'
import { themeCss } from './themeCss.js'
import { type TokenName, tokenKinds } from './tokenKinds.js'

const hostile = [
  'red</style><img src=x onerror=alert(1)>',
  '"</style><script>alert(1)</script>',
  'url(</style><script>)',
  'url(//evil.example/x)',
  'red;background:url(//x)',
  'red}body{display:none',
  'expression(alert(1))',
  'var(--x, url(//x))',
  'rgb(1,2,3);}',
  '#fff}',
  'light-dark(red, url(//x))',
  '\\72 ed;',
  '/* */red',
  'rgb(0 0 0 / 1)\n;x:y',
  '1px}',
  "Inter', sans-serif; x: y",
]
const names = Object.keys(tokenKinds).filter((name): name is TokenName => name in tokenKinds)

describe('theme tokens', () => {
  it.each(hostile)('refuse %j, whichever token it is for', (value) => {
    for (const name of names) expect(readToken(name, value)).toBeUndefined()
    expect(themeCss({ accent: value, fontFamily: value, radius: value })).toEqual({
      declarations: '',
      refused: ['accent', 'fontFamily', 'radius'],
    })
  })

  it('print nothing that could leave a declaration, whatever comes in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary' }), (name, value) => {
        expect(readToken(name, value) ?? '').not.toMatch(/[;{}<>"'@!*]|url|\n/)
      }),
    )
  })

  it.each([
    ['accent', '#0B7A5C', '#0b7a5c'],
    ['accent', 'rebeccapurple', 'rebeccapurple'],
    ['accent', 'rgb(11 122 92 / 50%)', 'rgb(11 122 92 / 50%)'],
    ['accent', 'oklch(0.6 0.1 160)', 'oklch(0.6 0.1 160)'],
    ['accent', 'var(--brand-500)', 'var(--brand-500)'],
    ['radius', '0.5rem', '0.5rem'],
    ['fontFamily', '"Source Sans 3", Inter, sans-serif', 'Source Sans \\33 , Inter, sans-serif'],
  ] as const)('accept %s: %s', (name, value, css) => {
    expect(readToken(name, value)).toBe(css)
  })

  it('follow the shipped theme’s own grammar', () => {
    expect(themeCss(defaultTheme).refused).toEqual([])
  })

  it('know no token of another name', () => {
    expect(themeCss(JSON.parse('{"__proto__":"red","toString":"red"}')).declarations).toBe('')
  })
})

describe('a nonce', () => {
  it.each(['"><script>', 'abc def', "a'b", '</style>', ''])('is refused when it is %j', (nonce) => {
    expect(readNonce(nonce)).toBeUndefined()
  })

  it('is taken when it is base64', () => {
    expect(readNonce('rAnd0m+/_-==')).toBe('rAnd0m+/_-==')
  })
})
