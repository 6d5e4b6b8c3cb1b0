import { readToken } from './readToken.js'
import type { Theme } from './Theme.js'
import { type TokenName, tokenKinds } from './tokenKinds.js'
import { variableOf } from './variableOf.js'

/** What came of a theme: declarations that are safe to print, and the tokens that were refused. */
export interface ThemeCss {
  readonly declarations: string
  readonly refused: readonly string[]
}

/** `{ accent: '#0b7a5c' }` → `--wa-accent:#0b7a5c;`; a pair becomes `light-dark(…, …)`. */
export function themeCss(theme: Theme): ThemeCss {
  const refused: string[] = []
  let declarations = ''
  for (const [key, value] of Object.entries(theme)) {
    if (value === undefined) continue
    const css = isTokenName(key) ? printDeclaration(key, value) : undefined
    if (css === undefined) refused.push(key)
    else declarations += css
  }
  return { declarations, refused }
}

function isTokenName(key: string): key is TokenName {
  return Object.hasOwn(tokenKinds, key)
}

function printDeclaration(name: TokenName, value: unknown): string | undefined {
  const css = printValue(name, value)
  return css === undefined ? undefined : `${variableOf(name)}:${css};`
}

function printValue(name: TokenName, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return readToken(name, value)
  if (tokenKinds[name] !== 'color' || !('light' in value) || !('dark' in value)) return undefined
  const light = readToken(name, value.light)
  const dark = readToken(name, value.dark)
  return light === undefined || dark === undefined ? undefined : `light-dark(${light},${dark})`
}
